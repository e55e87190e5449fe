package org.arobase.collectivities.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arobase.collectivities.directory.Answer;
import org.arobase.collectivities.directory.Searchable;
import org.arobase.collectivities.history.Fate;
import org.arobase.collectivities.history.History;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/**
 * The code of a commune that is no more.
 *
 * @param name the one that its last bearer had
 * @param today where its territory lies now
 */
record FormerCode(String name, List<Answer> today) {
    private static final Pattern SHORT = Pattern.compile("\\d{4}");

    /** @param text an INSEE code, perhaps without its leading zero, or an id */
    static Optional<FormerCode> of(String text, History history, Searchable directory) {
        var code = SHORT.matcher(text).matches() ? "0" + text : text;
        return CollectivityId.parse(Kind.COMMUNE, code)
                .flatMap(history::former)
                .map(fate -> new FormerCode(fate.name(), today(fate, directory)));
    }

    private static List<Answer> today(Fate fate, Searchable directory) {
        return fate.today().stream()
                .flatMap(named -> directory.answer(named.id().toString()).stream())
                .toList();
    }
}
