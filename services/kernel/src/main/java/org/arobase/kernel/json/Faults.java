package org.arobase.kernel.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** What is wrong in one body, each place once. */
final class Faults {

    /** Whoever sent more than this many wants another tool than an error message. */
    private static final int MOST = 50;

    private final Map<String, Violation> found = new LinkedHashMap<>();
    private String unknownField;
    private boolean onlyUnknownFields = true;
    private JsonNode tree;

    void add(Violation violation) {
        onlyUnknownFields = false;
        keep(violation);
    }

    void addUnknownField(String name, Violation violation) {
        unknownField = unknownField == null ? name : unknownField;
        keep(violation);
    }

    private void keep(Violation violation) {
        if (!full()) {
            found.putIfAbsent(violation.pointer(), violation);
        }
    }

    boolean full() {
        return found.size() >= MOST;
    }

    int count() {
        return found.size();
    }

    /** The document in which values have their place. */
    JsonNode tree() {
        return tree;
    }

    void in(JsonNode document) {
        tree = document;
    }

    /** @throws Problem 400 naming every place, when there is one */
    void refuse() {
        if (!found.isEmpty()) {
            throw problem(found.values());
        }
    }

    private Problem problem(Collection<Violation> violations) {
        var problem = onlyUnknownFields ? new Problem(400, "unknown-field", unknownField) : Problems.invalidRequest();
        violations.forEach(problem::with);
        return problem;
    }
}
