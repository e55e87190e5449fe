package org.arobase.label.scoring;

import java.util.List;

/**
 * Points of a theme, in millionths, the sum of its three parts.
 *
 * @param actions ids of the actions that counted here
 */
public record ThemeScore(
        String code, int weight, long points, Coverage coverage, Depth depth, Quality quality, List<String> actions) {

    /**
     * @param services codes of the services covered
     */
    public record Coverage(long points, int target, List<String> services) {}

    public record Depth(long points, int actions) {}

    /**
     * @param mean completeness of the records, in millionths of a per cent
     */
    public record Quality(long points, long mean) {}
}
