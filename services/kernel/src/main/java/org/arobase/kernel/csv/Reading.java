package org.arobase.kernel.csv;

/** What a cell turns out to be. The codes name sentences {@code violation.<code>}. */
public sealed interface Reading<T> {

    record Fitting<T>(T value) implements Reading<T> {}

    /** A value that was damaged on its way and repaired: to be shown as a warning. */
    record Restored<T>(T value, String code, Object... arguments) implements Reading<T> {}

    record Refused<T>(String code, Object... arguments) implements Reading<T> {}
}
