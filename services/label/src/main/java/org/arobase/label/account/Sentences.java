package org.arobase.label.account;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.arobase.label.grid.Names;
import org.arobase.label.scoring.Reason;
import org.arobase.label.scoring.Reason.Code;

/** Reasons as sentences of one language. */
final class Sentences {

    static final Sentences FRENCH = new Sentences("fr");
    static final Sentences ENGLISH = new Sentences("en");

    /** More are counted and not named; the reason has them all. */
    private static final int NAMED = 6;

    private final Properties sentences = new Properties();
    private final Locale locale;

    private Sentences(String language) {
        locale = Locale.forLanguageTag(language);
        try (var file = Sentences.class.getResourceAsStream("/account/" + language + ".properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Reason reason, Names names) {
        var key = reason.of().isEmpty() && sentences.containsKey(reason.code() + ".none")
                ? reason.code() + ".none"
                : reason.code().toString();
        var arguments = new Object[] {subjects(reason, names), value(reason), bound(reason)};
        return new MessageFormat(sentences.getProperty(key), locale).format(arguments);
    }

    private String subjects(Reason reason, Names names) {
        var named = reason.of().stream()
                .limit(NAMED)
                .map(subject -> named(reason.code(), subject, names))
                .collect(Collectors.joining(", "));
        return reason.of().size() > NAMED ? named + "…" : named;
    }

    private String named(Code code, String subject, Names names) {
        return switch (code) {
            case CAPPED,
                    RECEIVED,
                    SHARE_BELOW,
                    SHARE_NOT_ABOVE,
                    PARENT_DOES_NOT_APPLY,
                    NO_CHILD_APPLIES,
                    DECLARED_DONE,
                    DECLARED_PLANNED,
                    DECLARED_NOT_DONE,
                    DECLARED_DETAILED,
                    DECLARED_NOT_APPLICABLE,
                    NOTHING_DECLARED -> names.criterion(subject).in(locale.getLanguage());
            default -> subject;
        };
    }

    private String value(Reason reason) {
        return switch (reason.code()) {
            case COVERED, ACTIONS, TOO_FEW -> Long.toString(reason.value());
            default -> millionths(reason.value());
        };
    }

    private String bound(Reason reason) {
        return switch (reason.code()) {
            case COVERED, BEST_RECORDS, TOO_FEW -> Long.toString(reason.bound());
            default -> millionths(reason.bound());
        };
    }

    private String millionths(long value) {
        var text = Points.of(value).toPlainString();
        return locale.getLanguage().equals("fr") ? text.replace('.', ',') : text;
    }
}
