package org.arobase.collectivities.history;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one text for all that say the same: the pool of the JVM itself takes several times as long. */
public final class SharedTexts {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    public String one(String text) {
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
