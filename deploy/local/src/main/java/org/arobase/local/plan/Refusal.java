package org.arobase.local.plan;

/** Something the user can put right: the message says what is wrong and what to do, and is all they are shown. */
public final class Refusal extends RuntimeException {
    public Refusal(String message) {
        super(message, null, false, false);
    }
}
