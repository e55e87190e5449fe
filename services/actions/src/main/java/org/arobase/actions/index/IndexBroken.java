package org.arobase.actions.index;

/** The files of the index cannot be written or read: no room is left, most likely. */
final class IndexBroken extends RuntimeException {

    IndexBroken(Exception cause) {
        super(cause);
    }
}
