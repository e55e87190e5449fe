package org.arobase.collectivities.resolve;

/** How sure a match is; no probability. */
enum Confidence {
    /** A code, or an exact name with its departement: nothing else fits as well. */
    CERTAIN,
    /** An exact name that one entity bears, or a mistyped or former one that leads to one. */
    LIKELY,
    /** Several fit as well, or only a part of a name: look at the alternatives. */
    DOUBTFUL,
    NONE
}
