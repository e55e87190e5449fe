package org.arobase.label.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stretch of authorities comes to under another grid.
 *
 * @param versions of their rows, by authority in the order of their ids: another one means that it was written since
 * @param skipped those whose score cannot be computed from what is kept
 */
public record Looked(
        Stretch stretch, SequencedMap<String, Long> versions, List<Regraded> graded, List<String> skipped) {

    public int size() {
        return versions.size();
    }

    public boolean isLast() {
        return size() < stretch.most();
    }

    /** The one to go on after; null where there was none. */
    public String reached() {
        return versions.isEmpty() ? null : versions.lastEntry().getKey();
    }

    /** What comes after it, unless it was the last. */
    public Optional<Stretch> following() {
        return isLast() ? Optional.empty() : Optional.of(stretch.following(reached()));
    }

    /** Those that came or were written since. */
    List<String> changed(Map<String, Long> now) {
        return now.entrySet().stream()
                .filter(row -> !row.getValue().equals(versions.get(row.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param again what was looked at again, in place of what it was before */
    Looked with(SequencedMap<String, Long> now, Looked again) {
        return new Looked(
                stretch,
                now,
                merged(graded, again.graded, Regraded::collectivity, now, again),
                merged(skipped, again.skipped, id -> id, now, again));
    }

    private static <T> List<T> merged(List<T> before, List<T> after, Ids<T> ids, Map<String, Long> now, Looked again) {
        var kept = before.stream()
                .filter(each -> now.containsKey(ids.of(each)) && !again.versions.containsKey(ids.of(each)));
        return Stream.concat(kept, after.stream())
                .sorted(Comparator.comparing(ids::of))
                .collect(Collectors.toList());
    }

    private interface Ids<T> {
        String of(T each);
    }
}
