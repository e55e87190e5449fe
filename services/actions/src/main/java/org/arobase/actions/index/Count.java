package org.arobase.actions.index;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What matches can be counted by. */
public sealed interface Count {

    /** By the values of a trait. */
    record By(Trait trait) implements Count {}

    /** By what the ids of a trait stand for today: once for an action that names the same by two of its ids. */
    record ByCurrent(Trait trait) implements Count {}

    /**
     * By groups of values: an action counts once in a group however many of its values it has.
     *
     * @param groups at most 64
     */
    record ByGroup(Trait trait, Map<String, List<String>> groups) implements Count {}

    /** By what is said of its authority: a null is nothing. */
    record ByAuthor(Function<Author, List<String>> said) implements Count {}

    /** Those that a member of the association shows first, under one name. */
    record Pinned(String name) implements Count {}
}
