package org.arobase.contracts.collectivities;

import java.time.LocalDate;
import org.arobase.contracts.State;

/**
 * An authority belongs to an organisation for a time: one resource for each pair and period.
 *
 * @param collectivity id of the member
 * @param organisation {@code association} for the one that runs the platform, or the id of a structure, whose perimeter
 *     its memberships are
 * @param from the first day
 * @param to the last day, absent while none is planned
 */
public record Membership(
        String id,
        long version,
        String collectivity,
        String organisation,
        LocalDate from,
        LocalDate to,
        boolean fictive)
        implements State {}
