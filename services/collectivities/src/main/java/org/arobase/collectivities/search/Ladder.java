package org.arobase.collectivities.search;

import java.util.List;
import java.util.function.IntPredicate;

/** The ways in which names may answer, from the best down. */
final class Ladder {
    private static final int FEW_LETTERS = 3;
    private static final int ALMOST_ALL = 5;

    private final List<Subject> subjects;
    private final Names names;
    private final Words words;
    private final Gathering found;
    private IntPredicate place = subject -> true;

    Ladder(List<Subject> subjects, Names names, Words words, Gathering found) {
        this.subjects = subjects;
        this.names = names;
        this.words = words;
        this.found = found;
    }

    boolean isEmpty() {
        return found.size() == 0;
    }

    /** All of them among those in one place, as far down as it takes to find any. */
    void climb(Spelling asked, IntPredicate inside) {
        place = inside;
        exact(asked);
        if (isEmpty()) {
            asked.unabbreviated().forEach(this::exact);
            parts(asked);
            mistyped(asked);
        }
        if (isEmpty()) {
            lastly(asked);
        }
        place = subject -> true;
    }

    void exact(Spelling asked) {
        if (!asked.isEmpty()) {
            names.equalTo(asked.glued(), name -> add(name, Way.EXACT, Way.FORMER));
        }
        if (!asked.isUnfinished()) {
            names.equalTo(asked.withoutArticles().glued(), name -> add(name, Way.WITHOUT_ARTICLES, Way.FORMER));
        }
    }

    void parts(Spelling asked) {
        if (asked.isEmpty()) {
            return;
        }
        var length = asked.glued().length();
        names.beginningWith(asked.glued(), name -> {
            var isAlmost = length >= ALMOST_ALL && names.spelling(name).glued().length() == length + 1;
            add(name, isAlmost ? Way.ALMOST : Way.PREFIX, Way.FORMER_PREFIX);
        });
        words.beginningWith(asked.words(), name -> add(name, Way.WORDS, Way.FORMER_WORDS));
    }

    void mistyped(Spelling asked) {
        var allowed = Typos.allowed(asked.glued());
        var before = found.size();
        if (allowed > 0) {
            names.near(asked.glued(), 1, (name, distance) -> add(name, Way.TYPO, Way.FORMER_TYPO));
        }
        if (allowed > 1 && found.size() == before) {
            names.near(asked.glued(), 2, (name, distance) -> add(name, Way.TYPOS, Way.FORMER_TYPOS));
        }
    }

    void lastly(Spelling asked) {
        if (asked.isEmpty()) {
            return;
        }
        exact(asked);
        parts(asked);
        words.near(asked.words(), name -> add(name, Way.WORD_TYPOS, Way.WORD_TYPOS));
        if (isEmpty() && asked.glued().length() >= FEW_LETTERS) {
            names.containing(asked.glued(), name -> add(name, Way.INSIDE, Way.INSIDE));
        }
    }

    private void add(int name, Way way, Way former) {
        for (var bearer : names.bearers(name)) {
            var subject = Names.subject(bearer);
            if (place.test(subject)) {
                found.add(way(bearer, subject, way, former), subject, name);
            }
        }
    }

    private Way way(int bearer, int subject, Way way, Way former) {
        if (Names.use(bearer) == Names.Use.FORMER) {
            return former;
        }
        if (way == Way.EXACT && Names.use(bearer) == Names.Use.WITHOUT_ARTICLES) {
            return Way.WITHOUT_ARTICLES;
        }
        return way == Way.EXACT && subjects.get(subject).part() ? Way.PART : way;
    }
}
