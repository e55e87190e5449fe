package org.arobase.actions.collectivities;

import java.util.List;

/**
 * What this service knows of a collectivity, from its events.
 *
 * @param active false once it has been withdrawn: merged, or ended
 * @param successors ids of those that follow it
 */
public record KnownCollectivity(String id, String name, boolean fictive, boolean active, List<String> successors) {}
