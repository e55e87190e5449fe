package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What GET of an action says in the end. */
record Reading(int status, JsonNode body) {

    static final int FOUND = 200;
    static final int GONE = 410;

    boolean found() {
        return status == FOUND;
    }

    boolean gone() {
        return status == GONE;
    }

    long version() {
        return body.path("version").asLong();
    }

    Snapshot snapshot() {
        return Snapshot.of(body);
    }

    boolean published() {
        return found() && snapshot().stage() == Stage.PUBLISHED;
    }

    /** What its last event carries. */
    JsonNode stated() {
        var state = (ObjectNode) body.deepCopy();
        state.remove("derived");
        return state;
    }
}
