package org.arobase.actions.index;

/**
 * What a search has to ask the database before it begins.
 *
 * @param words as people type them, or null
 * @param members whether it matters who is a member of the association today
 * @param mergers whether it matters what was merged into what
 */
record Needs(String words, boolean members, boolean mergers) {

    /** The words of both are those of the first. */
    Needs and(Needs other) {
        return new Needs(words, members || other.members, mergers || other.mergers);
    }
}
