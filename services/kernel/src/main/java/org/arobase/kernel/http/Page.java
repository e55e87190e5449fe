package org.arobase.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page, null on the last; the answer carries it as a path to follow
 * @param total only where {@code total=true} asked for it
 */
public record Page<T>(
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description = "Path of the next page; null on the last page",
                examples = "/v1/collectivities?after=…",
                nullable = true)
        String next,

        Long total) {

    /**
     * @param rows at most {@code limit + 1}: the row too many says that there is a next page
     * @param cursor the cursor that continues after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor, Long total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        var items = rows.subList(0, limit);
        return new Page<>(List.copyOf(items), cursor.apply(items.getLast()), total);
    }

    Page<T> withNext(String path) {
        return new Page<>(items, path, total);
    }
}
