package org.arobase.actions.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.arobase.kernel.problem.Violation;

/** What a public action must have beside its collectivity: three fields are enough. */
final class PublicationRules {

    private static final String LACKING = "needed-to-publish";

    static List<Violation> lacking(ActionContent content) {
        var lacking = new ArrayList<Violation>();
        if (content.title() == null) {
            lacking.add(Violation.at("/title", LACKING));
        }
        if (content.services().isEmpty()) {
            lacking.add(Violation.at("/services", LACKING));
        }
        return List.copyOf(lacking);
    }

    /** @throws ActionIncomplete naming all that lacks at once */
    static void require(ActionContent content) {
        var lacking = lacking(content);
        if (!lacking.isEmpty()) {
            throw new ActionIncomplete(lacking);
        }
    }

    private PublicationRules() {}
}
