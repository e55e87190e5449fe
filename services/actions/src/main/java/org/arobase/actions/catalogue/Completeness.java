package org.arobase.actions.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How much of a record is filled in, in per cent: what a reader looks for first weighs most. */
enum Completeness {
    TITLE(10, content -> content.title() != null),
    SERVICES(20, content -> !content.services().isEmpty()),
    SUMMARY(15, content -> content.summary() != null),
    DESCRIPTION(15, content -> content.description() != null),
    TYPE(5, content -> content.type() != null),
    STAGE(5, content -> content.stage() != null),
    START(5, content -> content.start() != null),
    LINKS(10, content -> !content.links().isEmpty()),
    AUDIENCES(5, content -> !content.audiences().isEmpty()),
    LOCATION(5, content -> content.location() != null),
    KEYWORDS(5, content -> !content.keywords().isEmpty());

    private final int weight;
    private final Predicate<ActionContent> filled;

    Completeness(int weight, Predicate<ActionContent> filled) {
        this.weight = weight;
        this.filled = filled;
    }

    static int of(ActionContent content) {
        return Arrays.stream(values())
                .filter(part -> part.filled.test(content))
                .mapToInt(part -> part.weight)
                .sum();
    }

    /** What is not filled in, the weightiest first. */
    static List<Completeness> missing(ActionContent content) {
        return Arrays.stream(values())
                .filter(part -> !part.filled.test(content))
                .sorted((one, other) -> other.weight - one.weight)
                .toList();
    }

    int weight() {
        return weight;
    }

    /** The name of the field. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
