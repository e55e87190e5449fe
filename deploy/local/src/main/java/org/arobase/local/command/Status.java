package org.arobase.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.local.kafka.KafkaBroker;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.postgres.Postgres;
import org.arobase.local.process.Memory;
import org.arobase.local.process.OwnProcess;
import org.arobase.local.process.Tcp;
import org.arobase.local.services.Backlog;
import org.arobase.local.services.Figures;
import org.arobase.local.services.Health;
import org.arobase.local.state.Running;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.StateLock;

/**
 * A line a part: what it is doing, since when, what it costs, and how many events it has before it; then how far the journal
 * is, and of which day the data is.
 */
final class Status {
    static final int NOT_ALL_UP = 3;
    private static final String ROW = "%-15s %-9s %8s %7s %10s %8s %9s %9s%n";

    private final StateFolder folder;
    private final PortPlan ports;
    private final Health health;
    private final Figures figures;

    Status(StateFolder folder) throws IOException {
        this.folder = folder;
        this.ports = StateLock.recorded(folder).map(Running::ports).orElse(PortPlan.USUAL);
        this.health = new Health(ports);
        this.figures = new Figures(ports);
    }

    int execute() throws IOException {
        System.out.println(versions() + "\n");
        var lines = new ArrayList<Line>();
        lines.add(launcher());
        Stream.of(Part.values()).map(this::line).forEach(lines::add);
        print(lines);
        figures.journalHead()
                .ifPresent(head -> System.out.printf(Locale.ROOT, "%nThe journal stands at %,.0f.%n", head));
        figures.datasets().forEach(data -> System.out.printf("Data as of %s: %s%n", data.validOn(), data.name()));
        return lines.stream().allMatch(line -> line.state.equals("up")) ? 0 : NOT_ALL_UP;
    }

    private String versions() {
        return "Arobase %s on http://localhost:%d: Java %s, PostgreSQL %s, Kafka %s"
                .formatted(
                        Optional.ofNullable(Status.class.getPackage().getImplementationVersion())
                                .orElse("as built"),
                        ports.base(),
                        Runtime.version().feature(),
                        Postgres.version(folder),
                        KafkaBroker.version());
    }

    /** The parts are its children and have lines of their own. */
    private Line launcher() throws IOException {
        var process = StateLock.holder(folder).flatMap(Running::process);
        var memory = process.map(own -> Memory.mebibytes(own, Stream.empty()));
        var state = process.isPresent() ? "up" : "down";
        return new Line("launcher", Optional.empty(), state, process, memory, Optional.empty());
    }

    private Line line(Part part) {
        var process = OwnProcess.find(part, folder).map(OwnProcess::handle);
        var memory = process.map(own -> Memory.mebibytes(own, own.descendants()));
        var state = process.isEmpty() ? "down" : answers(part) ? "up" : "starting";
        var backlog =
                part.service() && process.isPresent() ? Optional.of(figures.backlog(part)) : Optional.<Backlog>empty();
        return new Line(part.label(), Optional.of(ports.of(part)), state, process, memory, backlog);
    }

    private boolean answers(Part part) {
        return part.service() ? health.ready(part) : Tcp.answers(ports.of(part));
    }

    private static void print(List<Line> lines) {
        System.out.printf(ROW, "part", "state", "pid", "port", "uptime", "memory", "unsent", "behind");
        lines.forEach(line -> System.out.print(line.text()));
        var total =
                lines.stream().mapToLong(line -> line.mebibytes().orElse(0L)).sum();
        System.out.printf(ROW, "total", "", "", "", "", total + " MB", "", "");
    }

    private record Line(
            String name,
            Optional<Integer> port,
            String state,
            Optional<ProcessHandle> process,
            Optional<Long> mebibytes,
            Optional<Backlog> backlog) {
        String text() {
            return ROW.formatted(
                    name,
                    state,
                    shown(process.map(ProcessHandle::pid)),
                    shown(port),
                    shown(process.flatMap(handle -> handle.info().startInstant())
                            .map(Line::since)),
                    shown(mebibytes.map(size -> size + " MB")),
                    shown(backlog.map(Backlog::unsent).map(Line::events)),
                    shown(backlog.map(Backlog::behind).map(Line::events)));
        }

        private static String shown(Optional<?> value) {
            return value.map(Object::toString).orElse("-");
        }

        private static String events(double events) {
            return Double.isNaN(events) ? "?" : "%.0f".formatted(events);
        }

        private static String since(Instant start) {
            var time = Duration.between(start, Instant.now());
            return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        }
    }
}
