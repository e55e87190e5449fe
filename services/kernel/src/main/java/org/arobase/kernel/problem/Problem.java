package org.arobase.kernel.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A named refusal or failure, answered as RFC 9457 problem details. The slug is the stable part of its type
 * ({@code /problems/<slug>}); title and detail come from {@code problems/fr.properties} and
 * {@code problems/en.properties} of the module that defines it, the detail formatted with the arguments; its
 * {@code problems/types.properties} says the status, which every test that sees the problem compares.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String slug;
    private final transient Object[] arguments;
    private final transient List<Violation> violations = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public Problem(int status, String slug, Object... arguments) {
        super(slug, null, false, false);
        assert ProblemTypes.know(status, slug) : status + " " + slug + " is not in problems/types.properties";
        this.status = status;
        this.slug = slug;
        this.arguments = arguments.clone();
    }

    /** Adds one of the places that make the request wrong. */
    public Problem with(Violation violation) {
        violations.add(violation);
        return this;
    }

    public Problem with(List<Violation> more) {
        violations.addAll(more);
        return this;
    }

    public final Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A member of the problem's own, beside the common ones (RFC 9457, section 3.2). */
    public final Problem extension(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
