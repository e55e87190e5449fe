package org.arobase.label.account;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.arobase.contracts.Text;

/** What the page says of its own, in one language. */
record PageWords(String language, Properties words) {

    static final PageWords FRENCH = load("fr");
    static final PageWords ENGLISH = load("en");

    static PageWords of(String language) {
        return language.equals("en") ? ENGLISH : FRENCH;
    }

    private static PageWords load(String language) {
        var words = new Properties();
        try (var file = PageWords.class.getResourceAsStream("/account/page." + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageWords(language, words);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getProperty(key), Locale.forLanguageTag(language)).format(arguments);
    }

    String in(Text text) {
        return text.in(language);
    }

    /** Two decimals at most: nobody reads millionths. */
    String number(BigDecimal exact) {
        var rounded = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        var plain = (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
        return language.equals("fr") ? plain.replace('.', ',') : plain;
    }
}
