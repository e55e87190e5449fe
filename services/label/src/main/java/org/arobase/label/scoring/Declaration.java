package org.arobase.label.scoring;

/**
 * What an authority says of a criterion. The three parts are millionths of 1; what they leave is unreported.
 */
public record Declaration(Status status, long done, long planned, long notDone) {

    public enum Status {
        DONE,
        PLANNED,
        NOT_DONE,
        UNREPORTED,
        NOT_APPLICABLE,
        DETAILED
    }

    public Declaration {
        if (done < 0 || planned < 0 || notDone < 0 || done + planned + notDone > Grid.ONE) {
            throw new IllegalArgumentException("parts of one are between 0 and 1, together as well");
        }
    }

    public static Declaration of(Status status) {
        return new Declaration(
                status,
                status == Status.DONE ? Grid.ONE : 0,
                status == Status.PLANNED ? Grid.ONE : 0,
                status == Status.NOT_DONE ? Grid.ONE : 0);
    }

    public static Declaration detailed(long done, long planned, long notDone) {
        return new Declaration(Status.DETAILED, done, planned, notDone);
    }

    /** Whether it says something that what is below cannot contradict. */
    public boolean prevails() {
        return status != Status.UNREPORTED && status != Status.NOT_APPLICABLE;
    }
}
