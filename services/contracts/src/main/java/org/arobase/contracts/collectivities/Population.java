package org.arobase.contracts.collectivities;

/**
 * @param inhabitants 0 is a figure; an unknown population is an absent object
 * @param year the reference year of the census
 * @param kind {@code municipale}: the municipal population of INSEE's legal populations
 */
public record Population(int inhabitants, int year, String kind, String source) {}
