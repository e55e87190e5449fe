package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;

/**
 * Where a value is.
 *
 * @param pointer RFC 6901
 * @param around the object or array the value is in when it has parts of its own, else null
 */
record Place(String pointer, JsonStreamContext around) {

    static Place of(JsonParser parser) {
        var context = parser.getParsingContext();
        var token = parser.currentToken();
        var parts = token != null && token.isStructStart();
        return new Place(context.pathAsPointer().toString(), parts ? context.getParent() : null);
    }

    /** Goes on to the end of the value. */
    void leave(JsonParser parser) throws IOException {
        while (around != null && !(parser.currentToken().isStructEnd() && parser.getParsingContext() == around)) {
            parser.nextToken();
        }
    }
}
