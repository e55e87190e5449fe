package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.arobase.acceptance.faults.Fault.Kind;

/** Which faults a seed makes: every part has its turn before any has another, in an order that chance decides. */
record Plan(List<Fault> faults) {

    private static final double KILL = 0.6;
    private static final double TERM = 0.8;
    private static final int HOLD_EVERY = 4;
    private static final long SHORTEST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 6_000;

    /**
     * @param kills how many processes are ended
     * @param launcherEvery how many of them come before the launcher is one
     */
    static Plan of(long seed, int kills, int launcherEvery) {
        var random = new Random(seed);
        var faults = new ArrayList<Fault>();
        var turn = new ArrayList<Part>();
        for (var ended = 0; ended < kills; ) {
            if (turn.isEmpty()) {
                turn.addAll(List.of(Part.values()));
                Collections.shuffle(turn, random);
            }
            var fault = (ended + 1) % launcherEvery == 0
                    ? new Fault(Kind.LAUNCHER, null, Duration.ZERO)
                    : happens(turn.removeLast(), random);
            faults.add(fault);
            ended += fault.ends() ? 1 : 0;
            if (faults.size() % HOLD_EVERY == 0) {
                faults.add(new Fault(Kind.HOLD, null, pause(random)));
            }
        }
        return new Plan(List.copyOf(faults));
    }

    private static Fault happens(Part part, Random random) {
        var chance = random.nextDouble();
        if (chance < KILL) {
            return new Fault(Kind.KILL, part, Duration.ZERO);
        }
        return chance < TERM ? new Fault(Kind.TERM, part, Duration.ZERO) : new Fault(Kind.PAUSE, part, pause(random));
    }

    private static Duration pause(Random random) {
        return Duration.ofMillis(random.nextLong(SHORTEST_PAUSE, LONGEST_PAUSE));
    }
}
