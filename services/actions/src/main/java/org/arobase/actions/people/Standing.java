package org.arobase.actions.people;

/** Whether something is shown: a person may object to it, and have what is kept of them erased. */
enum Standing {
    SHOWN,
    OBJECTED,
    ERASED
}
