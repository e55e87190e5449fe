package org.arobase.kernel.list;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A short list held in memory, in its order.
 *
 * @param binding says which list it is
 * @param id tells its rows apart
 */
public record FixedList<T>(String binding, List<T> all, Function<T, String> id) implements Listing<T> {

    @Override
    public Uni<List<T>> rows(List<String> after, int limit) {
        return Uni.createFrom()
                .item(all.stream()
                        .skip(after == null ? 0 : placeOf(after) + 1L)
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<Long> count() {
        return Uni.createFrom().item((long) all.size());
    }

    @Override
    public List<String> position(T row) {
        return List.of(id.apply(row));
    }

    /** A row that is gone leaves nothing to go on after. */
    private int placeOf(List<String> position) {
        return IntStream.range(0, all.size())
                .filter(i -> id.apply(all.get(i)).equals(position.getFirst()))
                .findFirst()
                .orElse(all.size());
    }
}
