package org.arobase.actions.catalogue;

import java.util.Map;

/**
 * @param total how many match all the filters
 * @param values how many match the others, by facet and value
 */
record FacetCounts(long total, Map<Facet, Map<String, Long>> values) {}
