package org.arobase.label.scoring;

/**
 * What a grid may look at to choose its targets.
 *
 * @param kind legal kind of the authority: COMMUNE, EPCI…
 * @param population municipal population, null when no source gives one; absent is not 0
 */
public record Profile(String kind, Integer population) {}
