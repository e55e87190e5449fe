package org.arobase.label.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** Every set of the services that are not covered yet, scored. */
record EverySet(List<Best> sets) {

    record Best(int size, int level, long total) {}

    static EverySet of(Engine engine, Facts facts, List<CoveredService> services, int completeness) {
        var open = services.stream()
                .filter(service -> facts.actions().stream()
                        .noneMatch(action -> action.services().contains(service)))
                .toList();
        return new EverySet(IntStream.range(0, 1 << open.size())
                .mapToObj(bits -> IntStream.range(0, open.size())
                        .filter(i -> (bits & 1 << i) != 0)
                        .mapToObj(open::get)
                        .toList())
                .map(set -> best(engine.score(Sample.VILLAGE, facts.covering(set, completeness)), set.size()))
                .toList());
    }

    /** The smallest, and of those the one with the highest total. */
    Optional<Best> smallest(int level) {
        return sets.stream()
                .filter(set -> set.level() >= level)
                .min(Comparator.comparingInt(Best::size).thenComparing(Best::total, Comparator.reverseOrder()));
    }

    private static Best best(Score score, int size) {
        return new Best(size, score.level(), score.total());
    }
}
