package org.arobase.collectivities.search;

import java.util.List;

/**
 * What the index knows of an entity.
 *
 * @param part whether it is a commune inside another one, which a search for its name leads to first
 * @param formerNames names that lead to it though it does not bear them: its own of the past, and those of communes that were merged into it
 */
public record Subject(
        String id,
        String code,
        String siren,
        String name,
        List<String> postalCodes,
        List<String> departements,
        boolean part,
        List<String> formerNames) {}
