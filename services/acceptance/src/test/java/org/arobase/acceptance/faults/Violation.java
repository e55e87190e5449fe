package org.arobase.acceptance.faults;

/** A promise the platform did not keep about a resource. */
record Violation(Promise promise, String resource, String what) {

    enum Promise {
        LOST,
        DOUBLED,
        REORDERED,
        GAP,
        LEAKED,
        STALE,
        REFUSED,
        RECOVERY
    }
}
