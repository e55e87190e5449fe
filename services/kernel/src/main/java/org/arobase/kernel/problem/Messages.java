package org.arobase.kernel.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The sentences of all modules in the platform's two languages. */
public final class Messages {

    public static final String DEFAULT = "fr";
    private static final List<String> LANGUAGES = List.of(DEFAULT, "en");
    private static final Map<String, Properties> SENTENCES =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, MessageFiles::load));

    public static Optional<String> find(String language, String key, Object... arguments) {
        return Optional.ofNullable(SENTENCES.get(language).getProperty(key))
                .map(sentence -> new MessageFormat(sentence, Locale.forLanguageTag(language)).format(arguments));
    }

    /** The language of an answer: {@code lang=} decides, then Accept-Language, then French. */
    public static String language(String lang, String acceptLanguage) {
        if (lang != null && LANGUAGES.contains(lang)) {
            return lang;
        }
        if (acceptLanguage == null || acceptLanguage.length() > 1_000) {
            return DEFAULT;
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? DEFAULT : best;
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    private Messages() {}
}
