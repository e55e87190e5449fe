package org.arobase.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an answer says without what is derived: a resource as its last event must have told it. */
public final class StateOf {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Only for answers that have {@code derived}. */
    public static String answer(String body) {
        try {
            var answer = (ObjectNode) JSON.readTree(body);
            if (answer.remove("derived") == null) {
                throw new AssertionError("nothing derived in " + body);
            }
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    private StateOf() {}
}
