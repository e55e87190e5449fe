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
    private static final Pattern CODE = Pattern.compile("\\d[\\dab]\\d{3}");
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

    /**
     * A place that is surely one: in brackets, or a number before or after the name.
     *
     * @param words those of what is typed
     */
    Optional<Placed> sure(String typed, Spelling words) {
        var brackets = BRACKETS.matcher(typed);
        if (brackets.matches()) {
            return place(Spelling.of(brackets.group(2)))
                    .map(place -> new Placed(Spelling.of(brackets.group(1)), place));
        }
        var all = words.words();
        var count = all.size();
        if (count < 2) {
            return Optional.empty();
        }
        return number(all.getLast())
                .map(place -> new Placed(words.part(0, count - 1), place))
                .or(() -> number(all.getFirst()).map(place -> new Placed(words.part(1, count), place)));
    }

    /** A place that may as well be part of the name: the name of a departement at the end. */
    Optional<Placed> perhaps(Spelling words) {
        var all = words.words();
        var count = all.size();
        for (var length = Math.min(LONGEST, count - 1); length > 0; length--) {
            var departement = departements.get(String.join("", all.subList(count - length, count)));
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
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        return CODE.matcher(word).matches()
                ? Optional.of(word.toUpperCase(Locale.ROOT))
                : Optional.ofNullable(departements.get(word));
    }
}
