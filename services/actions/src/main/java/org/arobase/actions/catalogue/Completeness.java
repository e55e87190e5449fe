package org.arobase.actions.catalogue;

/** How much of a record is filled in, in per cent: what a reader looks for first weighs most. */
final class Completeness {

    static int of(ActionContent content) {
        return weight(10, content.title() != null)
                + weight(20, !content.services().isEmpty())
                + weight(15, content.summary() != null)
                + weight(20, content.description() != null)
                + weight(5, content.type() != null)
                + weight(10, content.stage() != null)
                + weight(5, content.start() != null)
                + weight(10, !content.links().isEmpty())
                + weight(5, !content.keywords().isEmpty());
    }

    private static int weight(int weight, boolean filled) {
        return filled ? weight : 0;
    }

    private Completeness() {}
}
