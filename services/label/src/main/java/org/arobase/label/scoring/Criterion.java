package org.arobase.label.scoring;

import java.util.List;

/**
 * A node of the tree: it has children, or a measure.
 *
 * @param family what it is beside others of its sort, such as {@code theme}, or null
 * @param points in millionths; those of children add up to their parent's
 * @param applies rule that says whether it concerns an authority, or null for all
 * @param reduction rule that gives a factor for its points and those below it, or null for 1
 * @param cap code of a criterion whose share done this one cannot exceed, or null
 */
public record Criterion(
        String code,
        String family,
        long points,
        List<Criterion> children,
        Measure measure,
        String applies,
        String reduction,
        String cap) {

    public Criterion {
        children = List.copyOf(children);
    }
}
