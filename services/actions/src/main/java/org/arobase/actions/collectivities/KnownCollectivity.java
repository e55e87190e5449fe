package org.arobase.actions.collectivities;

import java.util.List;

/**
 * What this service knows of a collectivity, from its events.
 *
 * @param kind as its service says it: one may come that is not known here
 * @param departements ids
 * @param regions ids
 * @param epci id of the EPCI it is a member of, or null
 * @param active false once it has been withdrawn: merged, or ended
 * @param successors ids of those that follow it
 */
public record KnownCollectivity(
        String id,
        String name,
        String kind,
        List<String> departements,
        List<String> regions,
        String epci,
        boolean fictive,
        boolean active,
        List<String> successors) {}
