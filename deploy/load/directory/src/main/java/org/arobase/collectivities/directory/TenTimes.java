package org.arobase.collectivities.directory;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.arobase.collectivities.history.History;

/**
 * Reads and searches a directory and another with ten times as many entities, in turns. It lives in the package of the
 * snapshot, which nobody else may see.
 */
final class TenTimes {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int TIMES = 10;
    private static final int WARMING = 2;
    private static final int AT_ONCE = 1_000;

    private final Snapshot directory;
    private final List<Entry> known;
    private final List<Question> questions;
    private final SplittableRandom random = new SplittableRandom(1);

    /** @param known how many are asked for, the same in either of them */
    private TenTimes(List<Entry> entries, int known) {
        this.directory =
                new Snapshot(entries, new FormerNames(new History()).byId(), () -> Chronicle.NOTHING, List.of());
        this.known = entries.subList(0, known);
        this.questions = Question.of(this.known);
    }

    /**
     * Prints, for each round, microseconds of processor time: of a read by id and of a search, in the one and in the other.
     *
     * @param arguments a file with a document a line, how many rounds, and for how many seconds each figure is taken
     */
    public static void main(String[] arguments) throws Exception {
        var documents = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> line.startsWith("{\"id\":"))
                .toList();
        var rounds = Integer.parseInt(arguments[1]);
        var time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var once = new TenTimes(Copies.of(documents, 1), documents.size());
        var often = new TenTimes(Copies.of(documents, TIMES), documents.size());
        for (var round = -WARMING; round < rounds; round++) {
            var figures = List.of(once.byId(time), often.byId(time), once.search(time), often.search(time));
            if (round >= 0) {
                System.out.printf("%s %s %s %s%n", figures.toArray());
            }
        }
    }

    private double byId(Duration time) {
        return micros(time, this::read);
    }

    private void read(int number) {
        var id = known.get(random.nextInt(known.size())).id();
        if (directory.get(id).orElseThrow().document().json().length == 0) {
            throw new IllegalStateException(id);
        }
    }

    private double search(Duration time) {
        return micros(time, this::ask);
    }

    private void ask(int number) {
        var asked = questions.get(number % questions.size());
        if (directory.searchable().find(asked.text(), Question.AMONG_ALL).size() == 0) {
            throw new IllegalStateException("Nothing is found for " + asked.text());
        }
    }

    private static double micros(Duration time, Work work) {
        var begin = PROCESS.getProcessCpuTime();
        var done = 0;
        while (PROCESS.getProcessCpuTime() - begin < time.toNanos()) {
            for (var i = 0; i < AT_ONCE; i++) {
                work.once(done++);
            }
        }
        return (PROCESS.getProcessCpuTime() - begin) / 1e3 / done;
    }

    private interface Work {
        void once(int number);
    }
}
