package org.arobase.kernel.list;

import java.util.List;
import java.util.stream.Stream;

/** The conditions of a list: only those that are asked for, so that each finds its index. Never changed: adds make anew. */
public record Where(List<String> clauses, List<Object> values) {

    public static Where of(String clause) {
        return new Where(List.of(clause), List.of());
    }

    public static Where everything() {
        return new Where(List.of(), List.of());
    }

    /**
     * @param clause with {@code $%d} for the value
     * @param value null where the filter is not used
     */
    public Where and(String clause, Object value) {
        return value == null ? this : with(clause.formatted(next()), List.of(value));
    }

    /** @param clause with the places of its values, counted from {@link #next} */
    public Where with(String clause, List<Object> more) {
        return new Where(
                Stream.concat(clauses.stream(), Stream.of(clause)).toList(),
                Stream.concat(values.stream(), more.stream()).toList());
    }

    /** The place of the next value. */
    public int next() {
        return values.size() + 1;
    }

    /** Begins with {@code where}; empty without conditions. */
    public String sql() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }
}
