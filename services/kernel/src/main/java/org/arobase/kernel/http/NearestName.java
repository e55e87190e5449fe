package org.arobase.kernel.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.arobase.kernel.problem.Violation;

/** Tells who mistyped a name which one was probably meant. */
public final class NearestName {

    /** A pointer's or a parameter's unknown name, with the nearest valid one where one is near. */
    public static Violation violation(String pointer, String name, Collection<String> valid) {
        return of(name, valid)
                .map(near -> Violation.at(pointer, "unknown-name-near", name, near))
                .orElseGet(() -> Violation.at(pointer, "unknown-name", name, sorted(valid)));
    }

    public static Violation parameterViolation(String name, Collection<String> valid) {
        return of(name, valid)
                .map(near -> Violation.in(name, "unknown-name-near", name, near))
                .orElseGet(() -> Violation.in(name, "unknown-name", name, sorted(valid)));
    }

    /** A value that is none of the valid ones. */
    public static Violation valueViolation(String parameter, String value, Collection<String> valid) {
        return of(value, valid)
                .map(near -> Violation.in(parameter, "not-one-of-near", value, sorted(valid), near))
                .orElseGet(() -> Violation.in(parameter, "not-one-of", value, sorted(valid)));
    }

    /** A value in a body that is none of the valid ones. */
    public static Violation valueAt(String pointer, String value, Collection<String> valid) {
        return of(value, valid)
                .map(near -> Violation.at(pointer, "not-one-of-near", value, sorted(valid), near))
                .orElseGet(() -> Violation.at(pointer, "not-one-of", value, sorted(valid)));
    }

    /** The nearest name by Levenshtein distance, at most a third of the letters away, rounded up. */
    public static Optional<String> of(String name, Collection<String> valid) {
        if (name.length() > 64) {
            return Optional.empty();
        }
        var folded = name.toLowerCase(Locale.ROOT);
        return valid.stream()
                .min(Comparator.comparingInt((String other) -> distance(folded, other.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(other -> distance(folded, other.toLowerCase(Locale.ROOT)) <= (other.length() + 2) / 3);
    }

    private static String sorted(Collection<String> valid) {
        return String.join(", ", valid.stream().sorted().toList());
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private NearestName() {}
}
