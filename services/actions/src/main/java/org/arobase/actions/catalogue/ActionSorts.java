package org.arobase.actions.catalogue;

import java.util.Map;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/**
 * What a list of actions can be sorted by.
 *
 * @param orders as the parameter names them
 * @param usual what is meant where nothing is asked for that says what comes first
 */
record ActionSorts<O>(Map<String, O> orders, String usual) {

    private static final String PINNED = "true";

    O of(ActionSelection asked, String sort, Checks checks) {
        var order = checks.oneOf("sort", sort, orders);
        if (order == null) {
            return orders.get(unasked(asked));
        }
        if (sort.equals(ActionList.RELEVANCE) && asked.q() == null) {
            checks.add(Violation.in("sort", "relevance-without-words"));
        }
        if (sort.equals(ActionList.DISTANCE) && asked.near() == null) {
            checks.add(Violation.in("sort", "distance-without-point"));
        }
        if (sort.equals(ActionList.HIGHLIGHT) && !PINNED.equals(asked.highlight())) {
            checks.add(Violation.in("sort", "rank-without-highlight"));
        }
        return order;
    }

    /** What was asked for says what comes first. */
    private String unasked(ActionSelection asked) {
        if (asked.q() != null) {
            return ActionList.RELEVANCE;
        }
        if (asked.near() != null) {
            return ActionList.DISTANCE;
        }
        return PINNED.equals(asked.highlight()) && orders.containsKey(ActionList.HIGHLIGHT)
                ? ActionList.HIGHLIGHT
                : usual;
    }
}
