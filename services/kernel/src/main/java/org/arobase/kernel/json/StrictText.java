package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A value that has one spelling, as text; Jackson alone also takes arrays, day numbers and shortened ids for it. */
public final class StrictText<T> extends StdScalarDeserializer<T> {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final transient Function<String, T> reading;

    StrictText(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    /** A day that exists, of a year of four digits. */
    public static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    /** RFC 9562, in its only form. */
    public static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        var text = parser.getText();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return (T) context.handleWeirdStringValue(handledType(), text, "not of its only form");
        }
    }
}
