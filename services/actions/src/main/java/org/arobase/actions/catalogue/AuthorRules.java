package org.arobase.actions.catalogue;

import java.util.List;
import java.util.Optional;
import org.arobase.actions.collectivities.KnownCollectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Violation;

/** Who an action may be recorded for: a collectivity this service has heard of, that still exists. */
final class AuthorRules {

    private static final String AT = "/collectivity";

    static List<Violation> violations(ActionContent content, Optional<KnownCollectivity> author) {
        var id = content.collectivity();
        if (id == null) {
            return List.of(Violation.at(AT, "required"));
        }
        if (author.isEmpty()) {
            return List.of(
                    CollectivityId.parse(id).isEmpty()
                            ? Violation.at(AT, "malformed-id", id, "commune-F0001")
                            : Violation.at(AT, "unknown-collectivity", id));
        }
        return author.filter(known -> !known.active()).map(AuthorRules::gone).stream()
                .toList();
    }

    /** A record about another authority is another record. */
    static List<Violation> unchanged(String author, ActionContent content) {
        return author.equals(content.collectivity()) ? List.of() : List.of(Violation.at(AT, "immutable", author));
    }

    private static Violation gone(KnownCollectivity former) {
        return former.successors().isEmpty()
                ? Violation.at(AT, "former-collectivity", former.id())
                : Violation.at(AT, "succeeded-collectivity", former.id(), String.join(", ", former.successors()));
    }

    private AuthorRules() {}
}
