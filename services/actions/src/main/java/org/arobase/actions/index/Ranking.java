package org.arobase.actions.index;

/** What comes first. */
public enum Ranking {
    /** The best answers, {@link Hit#PARTS} to one. */
    RELEVANCE(true),
    /** By the microsecond of publication. */
    NEWEST(true),
    OLDEST(false),
    /** By metres. */
    NEAREST(false),
    /** By the rank among those that an authority shows first. */
    PINNED(false);

    final boolean descending;

    Ranking(boolean descending) {
        this.descending = descending;
    }
}
