package org.arobase.collectivities.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts that Paris, Lyon and Marseille are divided into, as people call them: "Paris 15", "Lyon 03", "Marseille 1er". */
final class Arrondissements {
    private static final String ID = "arrondissement-municipal-";
    private static final Pattern CALLED =
            Pattern.compile("(.+) 0?(\\d{1,2})(?: ?(er|re|e|eme|ieme))?( arr(?:dt|ondissement)?)?");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Subject> subjects;

    Arrondissements(List<Subject> subjects) {
        this.subjects = subjects;
        for (var number = 0; number < subjects.size(); number++) {
            var subject = subjects.get(number);
            if (subject.id().startsWith(ID)) {
                put(called(subject.name()), number);
            }
        }
    }

    private void put(Matcher called, int number) {
        if (called.matches()) {
            numbers.put(key(called), number);
        }
    }

    /** Only the part itself is meant; but "Marseille 13" may mean the departement that the town lies in. */
    boolean find(String typed, Gathering found) {
        var called = called(typed);
        var number = called.matches() ? numbers.get(key(called)) : null;
        if (number == null || isDepartement(called, subjects.get(number))) {
            return false;
        }
        found.add(Way.EXACT, number, Hits.NO_NAME);
        return found.size() > 0;
    }

    private static boolean isDepartement(Matcher called, Subject subject) {
        return called.group(3) == null
                && called.group(4) == null
                && subject.departements().contains(called.group(2));
    }

    private static Matcher called(String name) {
        return CALLED.matcher(Spelling.fold(name));
    }

    private static String key(Matcher called) {
        return called.group(1) + " " + called.group(2);
    }
}
