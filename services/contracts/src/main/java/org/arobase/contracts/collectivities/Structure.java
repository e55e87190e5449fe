package org.arobase.contracts.collectivities;

import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.State;

/**
 * An entity in the role MUTUALISATION: it acts for the authorities of its perimeter. Its id is the id of the entity in
 * the directory, or {@code organisme-} and a SIREN for a body that the directory does not hold.
 *
 * @param legalForm the kind of an entity of the directory, or what sort of body it is
 * @param competences what it does for its members, in its own words
 * @param from the first day of the role
 * @param to its last day, absent while none is planned
 */
public record Structure(
        String id,
        long version,
        String name,
        String siren,
        String legalForm,
        List<String> competences,
        LocalDate from,
        LocalDate to,
        boolean fictive)
        implements State {}
