package org.arobase.label.scoring;

import java.util.Set;

/**
 * Where the points of criteria that do not apply go.
 *
 * @param levels depths of the tree at which it holds, 1 for the root's children; empty for all but these
 */
public record Redistribution(Mode mode, Set<Integer> levels) {

    public enum Mode {
        EQUAL,
        PROPORTIONAL,
        NONE
    }

    public Redistribution {
        levels = Set.copyOf(levels);
    }

    boolean holdsAt(int depth) {
        return mode != Mode.NONE && (levels.isEmpty() ? depth > 1 : levels.contains(depth));
    }
}
