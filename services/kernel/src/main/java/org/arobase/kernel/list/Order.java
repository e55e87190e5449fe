package org.arobase.kernel.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a list is sorted. The keys never change while a row lives and the last one is unique, so that a row is on one page
 * whatever others write.
 */
public record Order<T>(boolean descending, List<Key<T>> keys) {

    @SafeVarargs
    public static <T> Order<T> ascending(Key<T>... keys) {
        return new Order<>(false, List.of(keys));
    }

    @SafeVarargs
    public static <T> Order<T> descending(Key<T>... keys) {
        return new Order<>(true, List.of(keys));
    }

    String sql() {
        var direction = descending ? " desc" : " asc";
        return keys.stream().map(key -> key.column() + direction).collect(Collectors.joining(", ", " order by ", ""));
    }

    List<String> position(T row) {
        return keys.stream().map(key -> key.text().apply(row)).toList();
    }

    /** One comparison of rows, which an index over the keys answers. */
    Where after(List<String> position, Where where) {
        var first = where.values().size() + 1;
        var columns = keys.stream().map(Key::column).collect(Collectors.joining(", "));
        var places = IntStream.range(first, first + keys.size())
                .mapToObj(place -> "$" + place)
                .collect(Collectors.joining(", "));
        var values = IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).value().apply(position.get(i)))
                .toList();
        return where.with("(%s) %s (%s)".formatted(columns, descending ? "<" : ">", places), values);
    }
}
