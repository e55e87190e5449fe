package org.arobase.kernel.idempotency;

/** Instead of a second effect, the answer of the first. It travels as a failure, past everything that would create. */
class Replay extends RuntimeException {

    private final transient StoredAnswer answer;

    Replay(StoredAnswer answer) {
        super("replay", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
