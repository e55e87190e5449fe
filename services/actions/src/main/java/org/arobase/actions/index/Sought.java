package org.arobase.actions.index;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is looked for in the index: all of it holds.
 *
 * @param words as people type them, or null
 * @param around null for anywhere
 * @param box null for anywhere
 */
public record Sought(String words, List<Condition> conditions, Around around, Rectangle box) {

    public sealed interface Condition {

        /** The action has one of the values. */
        record AnyOf(Trait trait, Collection<String> values) implements Condition {}

        /** Its authority fits: one that nothing was heard of does not. */
        record ByAuthor(Predicate<Author> fit) implements Condition {}

        /** The action names it, what was merged into it, or what it was merged into. */
        record Naming(Trait trait, String id) implements Condition {}

        /** Whether a member of the association shows it first. */
        record Pinned(boolean pinned) implements Condition {}
    }

    /** In degrees; all ends belong to it. */
    public record Rectangle(double west, double south, double east, double north) {

        boolean holds(double lon, double lat) {
            return lon >= west && lon <= east && lat >= south && lat <= north;
        }
    }

    Needs needs() {
        return new Needs(
                words,
                conditions.stream().anyMatch(Condition.Pinned.class::isInstance),
                conditions.stream().anyMatch(Condition.Naming.class::isInstance));
    }
}
