package org.arobase.collectivities.structures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Violation;

/**
 * The days something holds, the last one included.
 *
 * @param to null while no end is planned
 */
public record Period(LocalDate from, LocalDate to) {

    /** Wide enough for the oldest of these bodies and for any plan. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2200;

    /** @throws IllegalArgumentException when it ends before it starts */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    /** What keeps two days from being a period. */
    public static List<Violation> violations(LocalDate from, LocalDate to) {
        var violations = new ArrayList<Violation>();
        if (from == null) {
            violations.add(Violation.at("/from", "required"));
        }
        Stream.concat(outOfRange("/from", from), outOfRange("/to", to)).forEach(violations::add);
        if (from != null && to != null && to.isBefore(from)) {
            violations.add(Violation.at("/to", "end-before-start", from));
        }
        return violations;
    }

    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.to == null || !from.isAfter(other.to);
    }

    private static Stream<Violation> outOfRange(String at, LocalDate day) {
        return Stream.ofNullable(day)
                .filter(date -> date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)
                .map(date -> Violation.at(
                        at, "year-out-of-range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
    }
}
