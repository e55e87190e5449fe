package org.arobase.collectivities.history;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one text for all that say the same, for as long as it lives: for what there are few of. The pool of the JVM takes several
 * times as long.
 */
public final class SharedTexts {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    public String one(String text) {
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    public String[] each(Collection<String> many) {
        var each = many.toArray(String[]::new);
        for (var i = 0; i < each.length; i++) {
            each[i] = one(each[i]);
        }
        return each;
    }
}
