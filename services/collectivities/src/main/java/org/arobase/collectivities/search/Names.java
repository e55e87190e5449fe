package org.arobase.collectivities.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
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
    private final Threes threes;
    private final NearWords nearWords;

    /** @param subjects by rank: their place is their number */
    Names(List<Subject> subjects) {
        var all = IntStream.range(0, subjects.size())
                .parallel()
                .boxed()
                .<Borne>mapMulti((number, borne) -> tell(subjects.get(number), number, borne))
                .toArray(Borne[]::new);
        Arrays.parallelSort(all, Comparator.comparing(Borne::glued).thenComparing(Borne::text));
        var first = IntStream.range(0, all.length)
                .filter(at -> at == 0 || !all[at].name().equals(all[at - 1].name()))
                .toArray();
        spellings = Arrays.stream(first).mapToObj(at -> all[at].name()).toArray(Spelling[]::new);
        bearers = IntStream.range(0, first.length)
                .mapToObj(name -> bearers(all, first[name], name + 1 < first.length ? first[name + 1] : all.length))
                .toArray(int[][]::new);
        glued = Arrays.stream(spellings).map(Spelling::glued).toArray(String[]::new);
        var near = Beside.begin(() -> new NearWords(glued));
        threes = new Threes(glued);
        nearWords = near.join();
    }

    /** A spelling that leads to somebody. */
    private record Borne(Spelling name, int bearer) {
        static Borne of(Spelling name, int subject, Use use) {
            return new Borne(name, subject << USES | use.ordinal());
        }

        String glued() {
            return name.glued();
        }

        String text() {
            return name.text();
        }
    }

    private static void tell(Subject subject, int number, Consumer<Borne> borne) {
        var own = Spelling.of(subject.name());
        var bare = own.withoutArticles();
        borne.accept(Borne.of(own, number, Use.OWN));
        if (!bare.equals(own)) {
            borne.accept(Borne.of(bare, number, Use.WITHOUT_ARTICLES));
        }
        for (var name : subject.formerNames()) {
            borne.accept(Borne.of(Spelling.of(name), number, Use.FORMER));
        }
    }

    private static int[] bearers(Borne[] all, int from, int to) {
        return Arrays.stream(all, from, to).mapToInt(Borne::bearer).toArray();
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
        nearWords.find(whole, edits, (first, distance) -> {
            for (var name = first; name < glued.length && glued[name].equals(glued[first]); name++) {
                found.at(name, distance);
            }
        });
    }

    /** @param part three letters or more */
    void containing(String part, IntConsumer found) {
        threes.containing(part, found);
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
}
