package org.arobase.load.scoring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * How much processor time a score takes, whatever else the machine does: all that this process uses counts, collecting
 * garbage as well. Prints microseconds a score.
 */
public final class Main {

    /** Until compilers are at rest. */
    private static final Duration WARMING = Duration.ofSeconds(6);

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Main() {}

    /** @param arguments which grid, {@code shipped} or {@code wide}, and for how many seconds of processor time */
    public static void main(String[] arguments) throws Exception {
        IntConsumer score = arguments[0].equals("wide") ? new WideGrid()::score : new ShippedGrid()::score;
        micros(score, WARMING);
        System.out.println(micros(score, Duration.ofSeconds(Long.parseLong(arguments[1]))));
    }

    private static double micros(IntConsumer score, Duration time) {
        var begin = PROCESS.getProcessCpuTime();
        var scores = 0;
        while (PROCESS.getProcessCpuTime() - begin < time.toNanos()) {
            for (var i = 0; i < 16; i++) {
                score.accept(scores++);
            }
        }
        return (PROCESS.getProcessCpuTime() - begin) / 1e3 / scores;
    }
}
