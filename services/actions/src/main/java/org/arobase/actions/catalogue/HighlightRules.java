package org.arobase.actions.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.kernel.problem.Violation;

/** On which rank an action is shown first: each holds one, and there are no more than the quota. */
final class HighlightRules {

    /**
     * @param asked null for the first that is free
     * @param pinned those of the authority, in their order
     */
    static int rank(Published action, Integer asked, List<Published> pinned, int quota) {
        if (asked != null && (asked < 1 || asked > quota)) {
            ActionInvalid.unless(List.of(Violation.at("/rank", "rank-out-of-range", quota)));
        }
        var others =
                pinned.stream().filter(other -> !other.id().equals(action.id())).toList();
        if (asked == null && action.highlight() != null) {
            return action.highlight();
        }
        if (others.size() >= quota) {
            throw new HighlightsFull(quota, named(others));
        }
        var taken = others.stream().map(Published::highlight).collect(Collectors.toSet());
        if (asked != null && taken.contains(asked)) {
            throw new HighlightRankTaken(asked, named(others));
        }
        return asked != null
                ? asked
                : IntStream.rangeClosed(1, quota)
                        .filter(rank -> !taken.contains(rank))
                        .findFirst()
                        .orElseThrow();
    }

    /** Rank, title and id of each: what to unpin, without another read. */
    private static String named(List<Published> pinned) {
        return pinned.stream()
                .map(action -> "%d. %s (%s)"
                        .formatted(
                                action.highlight(), action.dossier().content().title(), action.id()))
                .collect(Collectors.joining("; "));
    }

    private HighlightRules() {}
}
