package org.arobase.actions.index;

/** The index cannot answer, or not yet: the database can. */
public final class NotInIndex extends RuntimeException {

    NotInIndex(String reason) {
        super(reason, null, false, false);
    }
}
