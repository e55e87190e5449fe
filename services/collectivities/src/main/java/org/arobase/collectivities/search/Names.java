package org.arobase.collectivities.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** All spellings of all names, sorted by their letters, and who bears each. */
final class Names {
    /** What a name is to its bearer. */
    enum Use {
        OWN,
        WITHOUT_ARTICLES,
        FORMER
    }

    private static final int USES = 2;

    private final Spelling[] spellings;
    private final String[] glued;
    private final int[][] bearers;
    private final long[] letters;
    private final LetterTree tree;

    /** @param subjects by rank: their place is their number */
    Names(List<Subject> subjects) {
        var all = new TreeMap<Spelling, IntStream.Builder>(
                Comparator.comparing(Spelling::glued).thenComparing(Spelling::text));
        for (var number = 0; number < subjects.size(); number++) {
            var subject = subjects.get(number);
            var own = Spelling.of(subject.name());
            add(all, own, number, Use.OWN);
            if (!own.withoutArticles().equals(own)) {
                add(all, own.withoutArticles(), number, Use.WITHOUT_ARTICLES);
            }
            for (var former : subject.formerNames()) {
                add(all, Spelling.of(former), number, Use.FORMER);
            }
        }
        spellings = all.keySet().toArray(Spelling[]::new);
        glued = Arrays.stream(spellings).map(Spelling::glued).toArray(String[]::new);
        bearers = all.values().stream().map(bearer -> bearer.build().toArray()).toArray(int[][]::new);
        letters = Arrays.stream(glued).mapToLong(Names::letters).toArray();
        tree = LetterTree.of(glued);
    }

    private static void add(Map<Spelling, IntStream.Builder> all, Spelling name, int bearer, Use use) {
        all.computeIfAbsent(name, key -> IntStream.builder()).add(bearer << USES | use.ordinal());
    }

    int size() {
        return spellings.length;
    }

    Spelling spelling(int name) {
        return spellings[name];
    }

    boolean isWritten(int name) {
        return Arrays.stream(bearers[name]).anyMatch(bearer -> use(bearer) != Use.WITHOUT_ARTICLES);
    }

    int[] bearers(int name) {
        return bearers[name];
    }

    static int subject(int bearer) {
        return bearer >> USES;
    }

    static Use use(int bearer) {
        return USE[bearer & (1 << USES) - 1];
    }

    private static final Use[] USE = Use.values();

    /** Names that begin with these letters, the one that is nothing more among them first. */
    void beginningWith(String start, IntConsumer found) {
        for (var name = from(start); name < glued.length && glued[name].startsWith(start); name++) {
            found.accept(name);
        }
    }

    void equalTo(String whole, IntConsumer found) {
        for (var name = from(whole); name < glued.length && glued[name].equals(whole); name++) {
            found.accept(name);
        }
    }

    void near(String whole, int edits, LetterTree.Near found) {
        tree.near(whole, edits, (first, distance) -> {
            for (var name = first; name < glued.length && glued[name].equals(glued[first]); name++) {
                found.at(name, distance);
            }
        });
    }

    void containing(String part, IntConsumer found) {
        var needed = letters(part);
        for (var name = 0; name < glued.length; name++) {
            if ((letters[name] & needed) == needed && glued[name].contains(part)) {
                found.accept(name);
            }
        }
    }

    private int from(String start) {
        var at = Arrays.binarySearch(glued, start);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && glued[at - 1].equals(start)) {
            at--;
        }
        return at;
    }

    /** A bit for each letter or digit that occurs: most names are told apart by that, without reading them. */
    private static long letters(String text) {
        return text.chars().mapToLong(c -> 1L << (c % Long.SIZE)).reduce(0, (a, b) -> a | b);
    }
}
