package org.arobase.contracts.actions;

import java.time.Instant;
import org.arobase.contracts.State;

/**
 * A piece of software or equipment that actions use.
 *
 * @param licence SPDX id of its own licence, where it has one
 * @param hosting SELF, PROVIDER, MUTUALISED or NONE; consumers meet words they do not know yet
 * @param provider id of the provider that supplies it
 */
public record Tool(
        String id,
        long version,
        String name,
        String summary,
        String website,
        Boolean openSource,
        String licence,
        String repository,
        String hosting,
        String provider,
        Instant createdAt,
        Instant updatedAt,
        boolean fictive)
        implements State {}
