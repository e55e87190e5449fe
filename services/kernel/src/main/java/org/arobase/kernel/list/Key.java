package org.arobase.kernel.list;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

/**
 * A column that rows are sorted by.
 *
 * @param text the row's value as a cursor carries it
 * @param value what the cursor's text is to the database
 */
public record Key<T>(String column, Function<T, String> text, Function<String, Object> value) {

    public static <T> Key<T> text(String column, Function<T, String> of) {
        return new Key<>(column, of, text -> text);
    }

    public static <T> Key<T> number(String column, Function<T, Integer> of) {
        return new Key<>(column, of.andThen(String::valueOf), Integer::valueOf);
    }

    public static <T> Key<T> instant(String column, Function<T, Instant> of) {
        return new Key<>(
                column,
                of.andThen(Instant::toString),
                text -> Instant.parse(text).atOffset(ZoneOffset.UTC));
    }

    public static <T> Key<T> uuid(String column, Function<T, ?> of) {
        return new Key<>(column, of.andThen(Object::toString), UUID::fromString);
    }
}
