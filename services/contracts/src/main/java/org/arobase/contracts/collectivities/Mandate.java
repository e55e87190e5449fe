package org.arobase.contracts.collectivities;

import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.State;

/**
 * An authority lets a structure act in its name, for a time and for some scopes.
 *
 * @param collectivity id of the authority that grants
 * @param structure id of the structure that may act
 * @param scopes what it may do: {@code actions}, {@code label}; consumers meet scopes they do not know yet
 * @param from the first day
 * @param to the last day as granted, absent while none is planned
 * @param revokedOn the first day on which it holds no more, absent unless it was revoked
 */
public record Mandate(
        String id,
        long version,
        String collectivity,
        String structure,
        List<String> scopes,
        LocalDate from,
        LocalDate to,
        LocalDate revokedOn,
        boolean fictive)
        implements State {}
