package org.arobase.label.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score as the page that explains it takes it.
 *
 * @param of whose it is, or null
 * @param mark null where none is told, as levels and mentions are then
 * @param inputsSha256 of what it was computed from
 */
public record Explained(
        String of,
        BigDecimal total,
        IndicativeMark mark,
        CriterionView criteria,
        List<LevelView> levels,
        List<Named> mentions,
        List<LeftOutView> leftOut,
        String grid,
        String inputsSha256) {}
