package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.List;

/** A criterion in its place of the tree, with its rules made ready. */
final class Node {

    final int index;
    final Criterion criterion;
    final String pointer;
    final Node parent;
    final int depth;
    final List<Node> children = new ArrayList<>();

    Rule applies;
    Rule reduction;
    Rule formula;
    Node cap;

    /** Whether what an authority declares counts, here or below. */
    boolean asked;

    /** Of the theme it measures, among those of the grid; -1 for none. */
    int theme = -1;

    Node(int index, Criterion criterion, String pointer, Node parent) {
        this.index = index;
        this.criterion = criterion;
        this.pointer = pointer;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    String code() {
        return criterion.code();
    }

    /** The weights by which points are shared among the children. */
    long[] weights() {
        return children.stream().mapToLong(child -> child.criterion.points()).toArray();
    }
}
