package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Kind;

/**
 * Searches made from the directory by rule, each with what must come first. Half of the communes are drawn among all, half
 * among the largest, which are searched for more often. What a reader could not decide either is left out: a mistyped
 * name that is as near to another, an abbreviation that is another's name. Nothing here is the engine's: folding and
 * distances are made anew, plainly.
 */
final class Relevance {
    record Query(String rule, String text, String first) {}

    private static final int OF_EACH = 30;
    private static final int LARGEST = 3_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final List<Entry> all;
    private final List<Entry> communes;
    private final Map<String, List<Entry>> byName;
    private final Map<String, List<Entry>> byPostalCode;
    private final Map<String, String> departements;
    private final Map<String, String> letters = new HashMap<>();
    private final SplittableRandom random;

    Relevance(List<Entry> entries, long seed) {
        all = entries.stream()
                .sorted(Comparator.comparing(Entry::population).reversed().thenComparing(Entry::id))
                .toList();
        communes = all.stream().filter(entry -> entry.kind() == Kind.COMMUNE).toList();
        byName = all.stream().collect(groupingBy(entry -> letters(entry.name())));
        byPostalCode = communes.stream()
                .flatMap(entry -> entry.postalCodes().stream().map(code -> Map.entry(code, entry)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        departements = all.stream()
                .filter(entry -> entry.kind() == Kind.DEPARTEMENT)
                .collect(Collectors.toMap(Entry::code, Entry::name));
        random = new SplittableRandom(seed);
    }

    List<Query> queries() {
        return Stream.of(
                        rule("plain", this::isFirstOfItsName, entry -> plain(entry.name())),
                        rule(
                                "capitals",
                                this::isFirstOfItsName,
                                entry -> entry.name().toUpperCase(Locale.FRENCH).replace('-', ' ')),
                        rule(
                                "glued",
                                this::isFirstOfItsName,
                                entry -> entry.name().replaceAll("[-' ]", "")),
                        rule(
                                "apostrophe",
                                this::hasApostropheAndIsFirst,
                                entry -> entry.name().replace('\'', '\u2019')),
                        rule(
                                "saint",
                                this::isSaintAndFirst,
                                entry -> plain(entry.name())
                                        .replace("sainte ", "ste ")
                                        .replace("saint ", "st ")),
                        rule("article", this::isKnownWithoutArticle, entry -> withoutArticle(entry.name())),
                        rule(
                                "code beside",
                                this::isAloneInDepartement,
                                entry -> plain(entry.name()) + " " + departement(entry)),
                        rule(
                                "code in brackets",
                                this::isAloneInDepartement,
                                entry -> entry.name() + " (" + departement(entry) + ")"),
                        rule(
                                "departement beside",
                                this::isAloneInDepartement,
                                entry -> plain(entry.name()) + " " + plain(departements.get(departement(entry)))),
                        rule(
                                "post code before",
                                entry -> !entry.postalCodes().isEmpty() && isAloneInDepartement(entry),
                                entry -> entry.postalCodes().getFirst() + " " + plain(entry.name())),
                        rule("siren", entry -> entry.siren() != null, Entry::siren),
                        rule("siret", entry -> entry.siren() != null, entry -> entry.siren() + "00017"),
                        rule("id", entry -> true, Entry::id),
                        rule("insee", entry -> !byPostalCode.containsKey(entry.code()), Entry::code),
                        rule(
                                "post code",
                                this::isFirstOfItsPostalCode,
                                entry -> entry.postalCodes().getFirst()),
                        rule("beginning", this::isFirstOfItsBeginning, entry -> beginning(entry.name())),
                        mistyped("typo", 6, 1),
                        mistyped("two typos", 9, 2),
                        merged(),
                        arrondissements())
                .flatMap(List::stream)
                .toList();
    }

    private List<Query> rule(String name, Predicate<Entry> applies, Function<Entry, String> text) {
        return Stream.generate(this::drawn)
                .filter(applies)
                .distinct()
                .limit(OF_EACH)
                .map(entry -> new Query(name, text.apply(entry), entry.id()))
                .toList();
    }

    /** "Paris 15", "Lyon 03": all of them but the one whose number is that of its departement. */
    private List<Query> arrondissements() {
        return all.stream()
                .filter(entry -> entry.kind() == Kind.ARRONDISSEMENT_MUNICIPAL)
                .map(entry -> new Query(
                        "arrondissement", entry.name().replaceAll("(\\d+)e?r? Arrondissement", "$1"), entry.id()))
                .filter(query -> !query.text().equals("Marseille 13"))
                .toList();
    }

    private Entry drawn() {
        return communes.get(random.nextInt(random.nextBoolean() ? LARGEST : communes.size()));
    }

    private List<Query> mistyped(String rule, int shortest, int edits) {
        var queries = new ArrayList<Query>();
        while (queries.size() < OF_EACH) {
            var entry = drawn();
            var name = plain(entry.name());
            var wrong = name;
            for (var i = 0; i < edits; i++) {
                wrong = edited(wrong);
            }
            if (letters(name).length() >= shortest && isFirstOfItsName(entry) && isNearestTo(wrong, entry, edits)) {
                queries.add(new Query(rule, wrong, entry.id()));
            }
        }
        return queries;
    }

    private String edited(String text) {
        var at = random.nextInt(text.length());
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            default ->
                at == 0
                        ? text
                        : text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
        };
    }

    private boolean isNearestTo(String wrong, Entry entry, int edits) {
        var typed = letters(wrong);
        var own = Distance.of(typed, letters(entry.name()));
        return own == edits
                && byName.keySet().stream()
                        .filter(other -> !other.equals(letters(entry.name())))
                        .filter(other -> Math.abs(other.length() - typed.length()) <= edits)
                        .noneMatch(other -> Distance.of(typed, other) <= own);
    }

    private List<Query> merged() {
        var parts = all.stream()
                .filter(entry -> entry.kind() == Kind.COMMUNE_DELEGUEE || entry.kind() == Kind.COMMUNE_ASSOCIEE)
                .filter(entry -> byName.get(letters(entry.name())).size() == 1)
                .toList();
        return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .distinct()
                .limit(OF_EACH)
                .map(entry -> new Query("merged", plain(entry.name()), entry.commune()))
                .toList();
    }

    private boolean isFirstOfItsName(Entry entry) {
        return byName.get(letters(entry.name())).getFirst() == entry;
    }

    private boolean hasApostropheAndIsFirst(Entry entry) {
        return entry.name().contains("'") && isFirstOfItsName(entry);
    }

    private boolean isSaintAndFirst(Entry entry) {
        return plain(entry.name()).matches("(.* )?sainte? .*") && isFirstOfItsName(entry);
    }

    private boolean isKnownWithoutArticle(Entry entry) {
        return !withoutArticle(entry.name()).equals(entry.name())
                && isFirstOfItsName(entry)
                && !byName.containsKey(letters(withoutArticle(entry.name())));
    }

    private boolean isAloneInDepartement(Entry entry) {
        return byName.get(letters(entry.name())).stream()
                                .filter(other -> other.departements().contains(departement(entry)))
                                .filter(other -> other.kind() == Kind.COMMUNE)
                                .count()
                        == 1
                && departements.containsKey(departement(entry));
    }

    private boolean isFirstOfItsPostalCode(Entry entry) {
        return !entry.postalCodes().isEmpty()
                && byPostalCode.get(entry.postalCodes().getFirst()).getFirst() == entry;
    }

    private boolean isFirstOfItsBeginning(Entry entry) {
        var start = letters(beginning(entry.name()));
        return start.length() >= 4
                && all.stream()
                                .filter(other -> letters(other.name()).startsWith(start))
                                .findFirst()
                                .orElseThrow()
                        == entry
                && !byName.containsKey(start);
    }

    private static String departement(Entry entry) {
        return entry.departements().isEmpty() ? "" : entry.departements().getFirst();
    }

    private static String beginning(String name) {
        return name.substring(0, (name.length() * 2 + 2) / 3);
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^(L'|Le |La |Les )", "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("\u0153", "oe")
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
    }

    private String letters(String name) {
        return letters.computeIfAbsent(name, key -> plain(key).replace(" ", ""));
    }
}
