package org.arobase.contracts.actions;

import java.time.Instant;
import org.arobase.contracts.State;

/**
 * A company or body that supplies authorities.
 *
 * @param siret of its establishment, 14 digits; F and 13 digits of a fictive one
 */
public record Provider(
        String id,
        long version,
        String name,
        String siret,
        String summary,
        String website,
        Instant createdAt,
        Instant updatedAt,
        boolean fictive)
        implements State {}
