package org.arobase.actions.catalogue;

/** How much of an action a caller may know, each more than the one before. */
enum Reach {
    /** What is public. */
    EVERYONE,
    /** What members of the association share besides. */
    MEMBERS,
    /** Its time as a draft as well. */
    WRITERS
}
