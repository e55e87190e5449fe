package org.arobase.label.scoring;

import java.math.BigInteger;

/** Points of a criterion, in millionths, cut into four. */
record Account(long done, long planned, long notDone, long unreported) {

    static Account of(long potential, long done) {
        return new Account(done, 0, potential - done, 0);
    }

    static Account unreported(long potential) {
        return new Account(0, 0, 0, potential);
    }

    long potential() {
        return done + planned + notDone + unreported;
    }

    /** 0 to 1. */
    double share() {
        return potential() == 0 ? 0 : (double) done / potential();
    }

    long perCent() {
        return potential() == 0 ? 0 : Shares.rounded(done, Grid.HUNDRED, potential());
    }

    /** @param least per cent of the potential, in millionths; nothing of nothing reaches 0 only */
    boolean reaches(long least) {
        return compareTo(least) >= 0;
    }

    boolean exceeds(long bound) {
        return compareTo(bound) > 0;
    }

    private int compareTo(long share) {
        if (potential() == 0) {
            return Long.compare(0, share);
        }
        var exact = BigInteger.valueOf(done).multiply(BigInteger.valueOf(Grid.HUNDRED));
        return exact.compareTo(BigInteger.valueOf(potential()).multiply(BigInteger.valueOf(share)));
    }

    Account limited(long most) {
        return new Account(most, planned, notDone + done - most, unreported);
    }
}
