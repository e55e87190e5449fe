package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.arobase.kernel.problem.Violation;

/** Reads a JSON text once for what is grammatical and still cannot be meant, whatever type it is for. */
final class TextScan {

    private static final int DEPTH = 64;
    private static final int DIGITS = 64;

    /** Names are not kept between documents: their senders choose them. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(DIGITS)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private boolean withinLimits = true;

    private TextScan(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Whether all of it can be held in memory as it stands. */
    static boolean note(String text, Faults faults) throws IOException {
        try (var parser = FACTORY.createParser(text)) {
            var scan = new TextScan(parser, faults);
            scan.wholeDocument();
            return scan.withinLimits;
        }
    }

    private void wholeDocument() throws IOException {
        try {
            do {
                see(parser.nextToken());
            } while (!parser.getParsingContext().inRoot());
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "a second document");
            }
        } catch (StreamConstraintsException beyond) {
            addBeyondLimits();
        }
    }

    private void see(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> names.push(new HashSet<>());
            case END_OBJECT -> names.pop();
            case FIELD_NAME -> name(parser.currentName());
            case VALUE_STRING -> text(pointer(), parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case null, default -> {}
        }
    }

    private void name(String name) {
        text(pointer(), name);
        if (!names.element().add(name)) {
            faults.add(Violation.at(pointer(), "duplicate-field", UnicodeText.shown(name)));
        }
    }

    private void text(String pointer, String text) {
        if (text.indexOf('\0') >= 0) {
            faults.add(Violation.at(pointer, "nul-character"));
        } else if (UnicodeText.isBroken(text)) {
            faults.add(Violation.at(pointer, "not-unicode"));
        }
    }

    /** Beyond what a double holds a number is infinite to one reader and zero or exact to the next. */
    private void number(String text) {
        var value = Double.parseDouble(text);
        if (Double.isInfinite(value) || (value == 0 && text.matches("-?[0.]*[1-9].*"))) {
            addBeyondLimits();
        }
    }

    private void addBeyondLimits() {
        withinLimits = false;
        faults.add(Violation.at(pointer(), "beyond-limits", DEPTH, DIGITS));
    }

    private String pointer() {
        return UnicodeText.shown(
                JsonPointer.forPath(parser.getParsingContext(), false).toString());
    }
}
