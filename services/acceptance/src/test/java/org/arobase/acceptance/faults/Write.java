package org.arobase.acceptance.faults;

/**
 * What a writer wants done.
 *
 * @param resource id, or null when this is to create it
 * @param expected the version it is to change, 0 for none
 * @param content null when it stays
 */
record Write(int writer, Kind kind, String resource, long expected, Content content) {

    enum Kind {
        CREATE,
        PATCH,
        PUBLISH,
        WITHDRAW
    }

    static Write create(int writer, Content content) {
        return new Write(writer, Kind.CREATE, null, 0, content);
    }

    /** The Idempotency-Key of a creation. */
    String key() {
        return content.title();
    }
}
