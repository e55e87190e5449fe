package org.arobase.actions.catalogue;

import org.arobase.kernel.list.Where;

/**
 * What a selection comes to. The words and the point are the first values, so that what is compared with is what is
 * narrowed to.
 *
 * @param words null for no search
 * @param near null where no place is asked for
 */
record Narrowed(Where where, String words, Near near) {

    /** The place of the latitude among the values. */
    int nearAt() {
        return words == null ? 1 : 2;
    }

    Narrowed within(Box box) {
        return box == null ? this : new Narrowed(box.in(where), words, near);
    }
}
