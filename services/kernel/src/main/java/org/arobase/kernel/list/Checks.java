package org.arobase.kernel.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** Reads the parameters of one request, and tells every one that does not fit at once. */
public final class Checks {

    private static final List<String> FLAGS = List.of("true", "false");
    private static final int EASY_DIGITS = 9;

    private final List<Violation> violations = new ArrayList<>();

    public void add(Violation violation) {
        violations.add(violation);
    }

    /** Null when it was not given or is none of the valid ones. */
    public String oneOf(String parameter, String value, Collection<String> valid) {
        if (value == null || valid.contains(value)) {
            return value;
        }
        violations.add(NearestName.valueViolation(parameter, value, valid));
        return null;
    }

    /** The constant that writes itself like the value; null when it was not given or there is none. */
    public <E> E oneOf(String parameter, String value, E[] constants) {
        var names = Arrays.stream(constants).map(Object::toString).toList();
        var name = oneOf(parameter, value, names);
        return name == null ? null : constants[names.indexOf(name)];
    }

    public <T> T oneOf(String parameter, String value, Map<String, T> choices) {
        var name = oneOf(parameter, value, choices.keySet());
        return name == null ? null : choices.get(name);
    }

    public boolean flag(String parameter, String value) {
        return Boolean.parseBoolean(oneOf(parameter, value, FLAGS));
    }

    public int number(String parameter, String value, int unasked, int most) {
        if (value == null) {
            return unasked;
        }
        if (!value.matches("\\d{1," + EASY_DIGITS + "}")) {
            violations.add(Violation.in(parameter, "not-a-number", value));
            return unasked;
        }
        var number = Integer.parseInt(value);
        if (number < 1 || number > most) {
            violations.add(Violation.in(parameter, "out-of-range", 1, most));
        }
        return number;
    }

    /** An id, the bare code of a commune or the bare SIREN of an EPCI; null when it was not given or is none. */
    public CollectivityId collectivity(String parameter, String value) {
        if (value == null) {
            return null;
        }
        Optional<CollectivityId> id = CollectivityId.parse(Kind.COMMUNE, value)
                .or(() -> CollectivityId.parse(Kind.EPCI, value))
                .or(() -> CollectivityId.parse(value));
        if (id.isEmpty()) {
            violations.add(Violation.in(parameter, "malformed-id", value, "commune-35238, 35238, epci-243500139"));
        }
        return id.orElse(null);
    }

    /** @throws Problem 400 naming every parameter that does not fit */
    public void done() {
        if (!violations.isEmpty()) {
            throw new Problem(400, "invalid-parameter", violations.getFirst().parameter()).with(violations);
        }
    }
}
