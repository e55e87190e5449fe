package org.arobase.actions.index;

import java.util.List;
import java.util.Map;

/**
 * @param total how many actions match
 * @param values for each count that was asked for, how many under each of its values
 */
public record Counts(long total, List<Map<String, Long>> values) {}
