package org.arobase.label.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which authorities of which campaign, under which grids.
 *
 * @param after id of the last one before them
 * @param most how many at most
 */
public record Stretch(String campaign, String after, int most, String gridBefore, String grid) {

    Stretch following(String last) {
        return new Stretch(campaign, last, most, gridBefore, grid);
    }

    /** A score that an earlier recomputation did not reach is under a grid before that. */
    String before(StoredScore held) {
        return held.grid().equals(grid) ? gridBefore : held.grid();
    }

    Set<String> grids(List<StoredScore> scores) {
        return Stream.concat(Stream.of(grid), scores.stream().map(this::before)).collect(Collectors.toSet());
    }
}
