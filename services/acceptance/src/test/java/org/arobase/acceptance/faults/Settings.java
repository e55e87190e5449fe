package org.arobase.acceptance.faults;

import java.time.Duration;

/**
 * How a round is to be.
 *
 * @param kills how many processes are ended
 * @param launcherEvery how many of them come before the launcher is one, alone or with everything
 * @param writes at least so many are acknowledged
 * @param pace of one writer, from write to write
 * @param limit no fault comes later, whatever is left of the plan
 * @param recovery what takes longer to come back is a defect
 */
record Settings(long seed, int kills, int launcherEvery, int writes, Duration pace, Duration limit, Duration recovery) {

    /**
     * Without a wish the short round, whose seed has a kill of both stores and of the launcher in it. It is about what is
     * true afterwards, not about speed: a machine that builds other things meanwhile takes its time.
     */
    static Settings given() {
        return new Settings(
                Long.getLong("arobase.faults.seed", 105),
                Integer.getInteger("arobase.faults.kills", 5),
                Integer.getInteger("arobase.faults.launcher", 5),
                Integer.getInteger("arobase.faults.writes", 500),
                Duration.ofMillis(Long.getLong("arobase.faults.pace", 250)),
                Duration.ofSeconds(Long.getLong("arobase.faults.limit", 120)),
                Duration.ofSeconds(Long.getLong("arobase.faults.recovery", 240)));
    }

    String text() {
        return "seed %d: %d kills, %d writes (again: -Darobase.faults.seed=%d)".formatted(seed, kills, writes, seed);
    }
}
