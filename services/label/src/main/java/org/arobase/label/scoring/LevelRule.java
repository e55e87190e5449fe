package org.arobase.label.scoring;

import java.util.List;

/**
 * What a level asks for; all bounds are inclusive.
 *
 * @param level 1 to 5
 * @param from the lowest total, in millionths
 * @param floors criteria of which a share must be done
 * @param breadth how many criteria of a family must have points, or null
 * @param when rule that must hold besides, or null
 */
public record LevelRule(int level, long from, List<Floor> floors, Breadth breadth, String when) {

    public LevelRule {
        floors = List.copyOf(floors);
    }

    /**
     * @param atLeast per cent of the criterion's potential, in millionths
     * @param exclusive whether more than that is needed
     */
    public record Floor(String criterion, long atLeast, boolean exclusive) {

        boolean isMetBy(Account account) {
            return exclusive ? account.exceeds(atLeast) : account.reaches(atLeast);
        }
    }

    public record Breadth(String family, int count) {}

    boolean asksForNothing() {
        return from == 0 && floors.isEmpty() && breadth == null && when == null;
    }
}
