package org.arobase.collectivities.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.collectivities.directory.Answers;
import org.arobase.collectivities.directory.Searchable;
import org.arobase.collectivities.directory.Siren;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.search.Way;

/** Says what a line means. It looks at one line only, so that lines can be resolved in any order. */
final class LineResolver {
    private static final int ALTERNATIVES = 5;

    private final Searchable directory;
    private final History history;
    private final String language;

    LineResolver(Searchable directory, History history, String language) {
        this.directory = directory;
        this.history = history;
        this.language = language;
    }

    /** @param first the number of the first line with the same text, or null */
    ResolvedLine resolve(Line line, Integer first) {
        var warnings = new ArrayList<Warning>();
        if (first != null) {
            warn(warnings, "line-repeated", first);
        }
        if (line.isBlank()) {
            warn(warnings, line.text() == null ? "line-unreadable" : "line-empty");
        } else if (line.isTooLong()) {
            warn(warnings, "line-too-long");
        } else {
            return resolved(line, directory.best(line.text(), ALTERNATIVES + 1), warnings);
        }
        return new ResolvedLine(line.number(), line.shown(), null, Confidence.NONE, List.of(), warnings);
    }

    private ResolvedLine resolved(Line line, Answers answers, List<Warning> warnings) {
        var former = FormerCode.of(line.text().strip(), history, directory);
        if (former.isPresent() && answers.way() != Way.MAIN_POSTAL_CODE) {
            return former(line, former.get(), answers, warnings);
        }
        former.ifPresent(
                code -> warn(warnings, "post-code-and-former-code", line.text().strip(), code.name()));
        if (answers.isEmpty()) {
            nothing(line.text().strip(), warnings);
        } else {
            explain(line.text().strip(), answers, warnings);
        }
        var candidates = answers.best().stream().map(Candidate::of).toList();
        return new ResolvedLine(
                line.number(),
                line.text(),
                candidates.isEmpty() ? null : candidates.getFirst(),
                confidence(answers),
                candidates.isEmpty() ? candidates : candidates.subList(1, candidates.size()),
                warnings);
    }

    /** A code leads to the commune of today; a part of it that bears the code still is an alternative. */
    private ResolvedLine former(Line line, FormerCode code, Answers answers, List<Warning> warnings) {
        var text = line.text().strip();
        switch (code.today().size()) {
            case 0 -> warn(warnings, "former-code-abolished", text, code.name());
            case 1 ->
                warn(
                        warnings,
                        "former-code",
                        text,
                        code.name(),
                        code.today().getFirst().name());
            default ->
                warn(
                        warnings,
                        "former-code-divided",
                        text,
                        code.name(),
                        code.today().size());
        }
        var candidates = Stream.concat(code.today().stream(), answers.best().stream())
                .map(Candidate::of)
                .distinct()
                .limit(ALTERNATIVES + 1)
                .toList();
        var match = code.today().isEmpty() ? null : candidates.getFirst();
        return new ResolvedLine(
                line.number(),
                line.text(),
                match,
                match == null ? Confidence.NONE : code.today().size() == 1 ? Confidence.CERTAIN : Confidence.DOUBTFUL,
                match == null ? candidates : candidates.subList(1, candidates.size()),
                warnings);
    }

    private static Confidence confidence(Answers answers) {
        if (answers.isEmpty()) {
            return Confidence.NONE;
        }
        if (answers.rivals() > 0) {
            return Confidence.DOUBTFUL;
        }
        return switch (answers.way().kind()) {
            case CODE -> Confidence.CERTAIN;
            case EXACT ->
                answers.within() != null && answers.way() != Way.FORMER ? Confidence.CERTAIN : Confidence.LIKELY;
            case TYPO -> answers.way() == Way.WORD_TYPOS ? Confidence.DOUBTFUL : Confidence.LIKELY;
            default -> Confidence.DOUBTFUL;
        };
    }

    private void explain(String text, Answers answers, List<Warning> warnings) {
        var match = answers.best().getFirst();
        if (text.matches("\\d{4}")) {
            warn(warnings, "zero-restored", text, "0" + text);
        }
        switch (answers.way().kind()) {
            case CODE -> warnOfCode(text, answers, warnings);
            case EXACT -> {
                if (answers.rivals() > 0) {
                    warn(warnings, "homonyms", match.name(), answers.rivals() + 1);
                }
            }
            case TYPO -> warn(warnings, "typo-corrected", text, match.name());
            default -> warn(warnings, "part-of-a-name", text, match.name());
        }
        if (answers.way().field().equals("formerName")) {
            warn(warnings, "former-name", text, match.name());
        }
    }

    private void warnOfCode(String text, Answers answers, List<Warning> warnings) {
        if (answers.way() != Way.MAIN_POSTAL_CODE || answers.rivals() == 0) {
            return;
        }
        if (answers.isAlsoACode()) {
            warn(warnings, "post-code-and-insee", text);
        }
        if (answers.sharing() > 1) {
            warn(warnings, "post-code-shared", text, answers.sharing());
        }
    }

    private void nothing(String text, List<Warning> warnings) {
        var digits = text.replaceAll("\\s", "");
        var siren = digits.matches("\\d{9}|\\d{14}") ? digits.substring(0, 9) : null;
        if (siren != null && !Siren.hasGoodKey(siren)) {
            warn(warnings, "siren-key", siren);
        } else {
            warn(warnings, "nothing-fits", text);
        }
    }

    private void warn(List<Warning> warnings, String code, Object... arguments) {
        warnings.add(Warning.of(language, code, arguments));
    }
}
