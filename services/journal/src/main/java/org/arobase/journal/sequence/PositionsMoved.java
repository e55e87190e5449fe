package org.arobase.journal.sequence;

/** Another instance has read on: what is at hand is read again from where it stopped. */
class PositionsMoved extends RuntimeException {

    PositionsMoved() {
        super("another instance appended", null, false, false);
    }
}
