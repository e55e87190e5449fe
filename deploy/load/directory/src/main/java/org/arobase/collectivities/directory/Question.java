package org.arobase.collectivities.directory;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arobase.collectivities.search.Spelling;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Fictive;

/** What people type when they look for a commune: as many of each kind, about communes drawn among all. */
record Question(String text) {
    static final Criteria AMONG_ALL = new Criteria(
            null, Set.of(), Criteria.Codes.ANY, Criteria.Inhabitants.ANY, Fictive.EXCLUDE, Sort.RELEVANCE, false);

    private static final int OF_EACH = 50;
    private static final int SHORTEST = 6;
    private static final int LONG = 11;

    private static final List<Function<Entry, String>> KINDS = List.of(
            Entry::name,
            entry -> Spelling.fold(entry.name()),
            entry -> entry.name().replaceAll("[-' ]", ""),
            entry -> entry.name() + " (" + entry.departements().getFirst() + ")",
            entry -> entry.postalCodes().getFirst() + " " + Spelling.fold(entry.name()),
            entry -> beginning(entry.name()),
            entry -> without(entry.name(), 3),
            entry -> entry.name().length() < LONG ? entry.name() : without(without(entry.name(), LONG - 4), 3),
            Entry::code,
            Entry::siren,
            entry -> entry.siren() + "00017",
            entry -> entry.postalCodes().getFirst());

    /** In turns of the kinds. */
    static List<Question> of(List<Entry> entries) {
        var communes = entries.stream().filter(Question::isAsked).toList();
        var random = new SplittableRandom(1);
        return Stream.generate(() -> KINDS.stream()
                        .map(kind -> new Question(kind.apply(communes.get(random.nextInt(communes.size()))))))
                .limit(OF_EACH)
                .flatMap(questions -> questions)
                .toList();
    }

    private static boolean isAsked(Entry entry) {
        return entry.kind() == Kind.COMMUNE
                && entry.name().length() >= SHORTEST
                && entry.siren() != null
                && !entry.departements().isEmpty()
                && !entry.postalCodes().isEmpty();
    }

    private static String beginning(String name) {
        return name.substring(0, Math.max(SHORTEST, name.length() * 2 / 3));
    }

    private static String without(String name, int at) {
        return name.substring(0, at) + name.substring(at + 1);
    }
}
