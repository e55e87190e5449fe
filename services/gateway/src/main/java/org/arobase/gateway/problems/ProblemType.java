package org.arobase.gateway.problems;

import java.util.Map;

/**
 * A kind of problem that some part of the platform answers.
 *
 * @param texts by language
 */
public record ProblemType(String slug, int status, Map<String, Text> texts) {

    /** @param detail as one answer says it, with an ellipsis for what each fills in */
    public record Text(String title, String detail, String help) {}
}
