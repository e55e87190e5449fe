package org.arobase.acceptance.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Sends signals through one shell that is there already: a new process for each would come too late. */
final class Signals implements AutoCloseable {

    private final Process shell;
    private final PrintStream input;
    private final Set<ProcessHandle> paused = ConcurrentHashMap.newKeySet();

    Signals() throws IOException {
        this.shell = new ProcessBuilder("sh")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.input = new PrintStream(shell.getOutputStream(), true, StandardCharsets.US_ASCII);
    }

    void kill(Collection<ProcessHandle> processes) {
        send("KILL", processes);
    }

    void term(Collection<ProcessHandle> processes) {
        send("TERM", processes);
    }

    void pause(Collection<ProcessHandle> processes) {
        paused.addAll(processes);
        send("STOP", processes);
    }

    void resume(Collection<ProcessHandle> processes) {
        send("CONT", processes);
        processes.forEach(paused::remove);
    }

    /** Nothing stays paused. */
    @Override
    public void close() {
        resume(Set.copyOf(paused));
        input.close();
    }

    private void send(String signal, Collection<ProcessHandle> processes) {
        var pids = processes.stream()
                .filter(ProcessHandle::isAlive)
                .map(process -> Long.toString(process.pid()))
                .collect(Collectors.joining(" "));
        if (!pids.isEmpty()) {
            input.println("kill -" + signal + " " + pids);
        }
    }
}
