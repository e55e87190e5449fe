package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.collectivities.search.Hits;
import org.arobase.collectivities.search.SearchIndex;
import org.arobase.collectivities.search.Subject;
import org.arobase.collectivities.search.Way;
import org.arobase.contracts.collectivities.Kind;

/** The directory with its index: what is found by what is typed, and what bears a code. */
public final class Searchable {
    private final Entry[] ranked;
    private final SearchIndex index;

    /**
     * @param ranked the largest population first
     * @param former names that led to an entity in the past, by its id
     */
    Searchable(Entry[] ranked, Map<String, Collection<String>> former) {
        this.ranked = ranked;
        var parts = Arrays.stream(ranked)
                .filter(Searchable::wasACommune)
                .collect(groupingBy(Entry::commune, mapping(Entry::name, toList())));
        index = new SearchIndex(Arrays.stream(ranked)
                .map(entry -> subject(entry, parts.getOrDefault(entry.id(), List.of()), former))
                .toList());
    }

    private static boolean wasACommune(Entry entry) {
        return entry.kind() == Kind.COMMUNE_DELEGUEE || entry.kind() == Kind.COMMUNE_ASSOCIEE;
    }

    private static Subject subject(Entry entry, List<String> parts, Map<String, Collection<String>> former) {
        return new Subject(
                entry.id(),
                entry.code(),
                entry.siren(),
                entry.name(),
                entry.postalCodes(),
                entry.departements(),
                wasACommune(entry),
                others(entry.name(), parts, former.getOrDefault(entry.id(), List.of())));
    }

    /** Names that lead to it beside its own; most have none. */
    private static List<String> others(String own, List<String> parts, Collection<String> former) {
        return parts.isEmpty() && former.isEmpty()
                ? List.of()
                : Stream.concat(parts.stream(), former.stream())
                        .filter(name -> !name.equals(own))
                        .distinct()
                        .toList();
    }

    Hits find(String typed, Criteria criteria) {
        return index.find(typed, number -> criteria.admit(ranked[number]));
    }

    /** The best answers to one line. What is fictive answers to its codes only. */
    public Answers best(String typed, int most) {
        var real = index.findExactFirst(typed, number -> !ranked[number].fictive());
        var hits = real.size() > 0 || typed.indexOf('F') < 0 || !typed.matches(".*F\\d.*")
                ? real
                : index.findExactFirst(typed, number -> true);
        return hits.size() == 0 ? Answers.NONE : answers(hits, most);
    }

    public Optional<Answer> answer(String id) {
        return IntStream.of(index.withId(id))
                .mapToObj(number -> Answer.of(ranked[number]))
                .findFirst();
    }

    private Answers answers(Hits hits, int most) {
        var first = entry(hits, 0);
        var way = hits.way(0);
        var sharing = count(hits, hit -> hits.way(hit).field().equals("postalCode"), first.kind());
        var coded = count(hits, hit -> hits.way(hit) == Way.CODE, first.kind());
        var equals =
                way == Way.MAIN_POSTAL_CODE ? sharing + coded : count(hits, hit -> hits.way(hit) == way, first.kind());
        var best = IntStream.range(0, Math.min(most, hits.size()))
                .mapToObj(hit -> Answer.of(entry(hits, hit)))
                .toList();
        return new Answers(best, way, equals - 1, sharing, way == Way.MAIN_POSTAL_CODE && coded > 0, hits.within());
    }

    private int count(Hits hits, IntPredicate which, Kind kind) {
        return (int) IntStream.range(0, hits.size())
                .filter(which)
                .filter(hit -> entry(hits, hit).kind() == kind)
                .count();
    }

    Entry entry(Hits hits, int hit) {
        return ranked[hits.subject(hit)];
    }

    Match match(Hits hits, int hit, String typed) {
        var way = hits.way(hit);
        return new Match(way.kind(), way.field(), index.value(hits, hit, typed), way.edits(), hits.within());
    }

    /** Those that bear a code that is asked for; null where none is. */
    Slice bearing(Criteria.Codes codes) {
        if (codes.insee() != null) {
            return slice(index.withCode(codes.insee()));
        }
        if (codes.siren() != null) {
            return slice(index.withSiren(codes.siren()));
        }
        return codes.postalCode() == null ? null : slice(index.withPostalCode(codes.postalCode()));
    }

    private Slice slice(int[] numbers) {
        return Slice.ofFew(
                IntStream.of(numbers).mapToObj(number -> ranked[number]).toList());
    }
}
