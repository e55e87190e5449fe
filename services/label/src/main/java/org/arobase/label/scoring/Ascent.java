package org.arobase.label.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arobase.label.scoring.ActionFact.CoveredService;

/**
 * The way up with the fewest services. Each service to cover is taken to bring one action that counts, on that service
 * alone, so that what it brings depends only on how many are covered in its theme. These points are read from scores.
 */
public final class Ascent {

    private final Engine engine;
    private final Shape shape;
    private final List<List<CoveredService>> open;

    /** By how many services more are covered in every theme that has so many. */
    private final List<Evaluation> steps;

    /**
     * @param known services that may be covered, in order of preference within their theme
     * @param completeness of the record of each action to come, in per cent
     * @throws NotExact for a grid under which a smallest set cannot be told
     */
    public Ascent(Engine engine, Profile profile, Facts facts, List<CoveredService> known, int completeness) {
        this.engine = engine;
        this.shape = Shape.of(engine.tree());
        var evidence = new Evidence(facts, engine.tree().themes());
        this.open = engine.tree().themes().entrySet().stream()
                .map(theme -> known.stream()
                        .filter(service -> service.theme().equals(theme.getKey()))
                        .filter(service ->
                                !evidence.in(theme.getValue()).services.contains(service.service()))
                        .distinct()
                        .toList())
                .toList();
        var most = open.stream().mapToInt(List::size).max().orElse(0);
        this.steps = IntStream.rangeClosed(0, most)
                .mapToObj(count -> engine.evaluate(profile, facts.covering(first(count), completeness)))
                .toList();
    }

    /** Every service that is not covered yet: no level is reachable that these do not reach. */
    public List<CoveredService> all() {
        return open.stream().flatMap(List::stream).toList();
    }

    /**
     * A smallest set with which this level, or one above it, is reached; of those the one with the highest total, and
     * earlier themes first. Empty when it cannot be reached.
     *
     * @throws NotExact for a grid under which a smallest set cannot be told
     */
    public Optional<List<CoveredService>> smallest(int level) {
        return engine.grid().levels().stream()
                .filter(rule -> rule.level() >= level)
                .map(rule -> new Summit(engine, shape, steps, rule).smallest(open))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Summit.Way::cost)
                        .thenComparing(Summit.Way::done, Comparator.reverseOrder()))
                .map(way -> services(way.counts()));
    }

    private List<CoveredService> services(int[] counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(theme -> open.get(theme).stream().limit(counts[theme]))
                .toList();
    }

    private List<CoveredService> first(int count) {
        return open.stream().flatMap(services -> services.stream().limit(count)).toList();
    }
}
