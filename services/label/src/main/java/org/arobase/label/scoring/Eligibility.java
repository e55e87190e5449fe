package org.arobase.label.scoring;

import java.time.LocalDate;

/** An action counts if it is tied to a service and is still running at the closing date or began less than two years before. */
public enum Eligibility {
    COUNTS,
    WITHOUT_SERVICE,
    TOO_OLD;

    private static final int YEARS = 2;

    static Eligibility of(ActionFact action, LocalDate closing) {
        if (action.services().isEmpty()) {
            return WITHOUT_SERVICE;
        }
        var running = action.end() == null || !action.end().isBefore(closing);
        var recent = action.start() != null && !action.start().isBefore(closing.minusYears(YEARS));
        return running || recent ? COUNTS : TOO_OLD;
    }
}
