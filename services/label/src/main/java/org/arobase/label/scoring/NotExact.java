package org.arobase.label.scoring;

/** A grid under which nobody can promise that a set of services is a smallest one. */
public final class NotExact extends RuntimeException {

    public enum Cause {
        CAP,
        REDUCTION,
        FORMULA,
        LEVEL_RULE,
        FLOOR,
        BREADTH,
        THEME
    }

    private final Cause cause;
    private final String of;

    /** @param of the criterion, or the level, that is the reason */
    NotExact(Cause cause, String of) {
        super(cause + " of " + of);
        this.cause = cause;
        this.of = of;
    }

    public Cause why() {
        return cause;
    }

    public String of() {
        return of;
    }
}
