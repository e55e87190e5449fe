package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Fault.Kind;

/** Which faults a seed makes: every part has its turn before any has another, in an order that chance decides. */
record Plan(List<Fault> faults) {

    private static final double KILL = 0.6;
    private static final double TERM = 0.8;
    private static final int TOGETHER = 4;
    private static final int HOLD_EVERY = 4;
    private static final long SHORTEST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 6_000;

    /**
     * @param kills how many processes are ended
     * @param launcherEvery how many of them come before the launcher is one: alone the first time, then with everything
     */
    static Plan of(long seed, int kills, int launcherEvery) {
        var random = new Random(seed);
        var faults = new ArrayList<Fault>();
        var turn = new ArrayList<Part>();
        var starts = 0;
        for (var ended = 0; ended < kills; ) {
            if (turn.isEmpty()) {
                turn.addAll(List.of(Part.values()));
                Collections.shuffle(turn, random);
            }
            var fault = (ended + 1) / launcherEvery > starts
                    ? newStart(starts, kills - ended)
                    : happens(turn, random, kills - ended);
            faults.add(fault);
            starts += fault.newStart() ? 1 : 0;
            ended += fault.ends();
            if (faults.size() % HOLD_EVERY == 0) {
                var kind = ended < kills - 1 && random.nextBoolean() ? Kind.CRASH : Kind.HOLD;
                faults.add(Fault.of(kind, pause(random)));
                ended += faults.getLast().ends();
            }
        }
        return new Plan(List.copyOf(faults));
    }

    private static Fault newStart(int before, int left) {
        var outage = Fault.of(Kind.OUTAGE, Duration.ZERO);
        return before > 0 && outage.ends() <= left ? outage : Fault.of(Kind.LAUNCHER, Duration.ZERO);
    }

    /** Those that are killed at once find each other gone when they come back. */
    private static Fault happens(List<Part> turn, Random random, int left) {
        var chance = random.nextDouble();
        if (chance >= TERM) {
            return Fault.of(Kind.PAUSE, pause(random), turn.removeLast());
        }
        if (chance >= KILL) {
            return Fault.of(Kind.TERM, Duration.ZERO, turn.removeLast());
        }
        var most = Math.max(1, Math.min(Math.min(TOGETHER, turn.size()), left - 1));
        var parts = Stream.generate(turn::removeLast)
                .limit(1 + random.nextInt(most))
                .toArray(Part[]::new);
        return Fault.of(Kind.KILL, Duration.ZERO, parts);
    }

    private static Duration pause(Random random) {
        return Duration.ofMillis(random.nextLong(SHORTEST_PAUSE, LONGEST_PAUSE));
    }
}
