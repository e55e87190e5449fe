package org.arobase.collectivities.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a search says that what it means lies: "Fréhel (22)", "Changé 53", "22240 Fréhel", "Changé (Mayenne)". */
final class Places {
    /**
     * What was typed, apart.
     *
     * @param place the code of a departement, a post code or an INSEE code
     */
    record Placed(Spelling name, String place) {}

    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)\\s*");
    private static final int LONGEST = 5;

    private final Map<String, String> departements = new HashMap<>();

    Places(List<Subject> subjects) {
        subjects.forEach(subject -> subject.departements()
                .forEach(departement -> departements.put(Spelling.fold(departement), departement)));
        subjects.stream()
                .filter(subject -> subject.id().startsWith("departement-"))
                .forEach(subject -> {
                    var name = Spelling.of(subject.name());
                    departements.put(name.glued(), subject.code());
                    departements.put(name.withoutLeadingArticle().glued(), subject.code());
                });
    }

    /** A place that is surely one: in brackets, or a number before or after the name. */
    Optional<Placed> sure(String typed) {
        var brackets = BRACKETS.matcher(typed);
        if (brackets.matches()) {
            return place(Spelling.of(brackets.group(2)))
                    .map(place -> new Placed(Spelling.of(brackets.group(1)), place));
        }
        var words = Spelling.of(typed);
        var count = words.words().size();
        if (count < 2) {
            return Optional.empty();
        }
        return number(words.words().getLast())
                .map(place -> new Placed(words.part(0, count - 1), place))
                .or(() -> number(words.words().getFirst()).map(place -> new Placed(words.part(1, count), place)));
    }

    /** A place that may as well be part of the name: the name of a departement at the end. */
    Optional<Placed> perhaps(Spelling words) {
        var count = words.words().size();
        for (var length = Math.min(LONGEST, count - 1); length > 0; length--) {
            var departement = departements.get(words.part(count - length, count).glued());
            if (departement != null) {
                return Optional.of(new Placed(words.part(0, count - length), departement));
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(Spelling words) {
        return Optional.ofNullable(departements.get(words.glued())).or(() -> number(words.glued()));
    }

    private Optional<String> number(String word) {
        if (word.matches("\\d[\\dab]\\d{3}")) {
            return Optional.of(word.toUpperCase(Locale.ROOT));
        }
        return !word.isEmpty() && Character.isDigit(word.charAt(0))
                ? Optional.ofNullable(departements.get(word))
                : Optional.empty();
    }
}
