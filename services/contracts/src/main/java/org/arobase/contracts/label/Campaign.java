package org.arobase.contracts.label;

import java.time.LocalDate;
import org.arobase.contracts.State;
import org.arobase.contracts.Text;

/**
 * A yearly round of the label.
 *
 * @param state OPEN, CLOSED, JURY, PUBLISHED or ARCHIVED; a DRAFT is not public
 * @param opensOn first day on which authorities take part
 * @param closesOn last day, inclusive
 * @param grid id of the scoring grid
 */
public record Campaign(
        String id,
        long version,
        int year,
        Text name,
        String state,
        LocalDate opensOn,
        LocalDate closesOn,
        String grid,
        boolean fictive)
        implements State {}
