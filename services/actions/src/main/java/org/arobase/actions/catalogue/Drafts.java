package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.collectivities.Collectivities;
import org.arobase.actions.collectivities.KnownCollectivity;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.problem.Violation;
import org.arobase.kernel.time.Ids;

/** How an action begins: as a draft, of which nobody else hears. */
@ApplicationScoped
class Drafts {

    private final Collectivities collectivities;
    private final Mentioned mentioned;
    private final Nomenclatures nomenclatures;
    private final Ids ids;
    private final Clock clock;

    Drafts(Collectivities collectivities, Mentioned mentioned, Nomenclatures nomenclatures, Ids ids, Clock clock) {
        this.collectivities = collectivities;
        this.mentioned = mentioned;
        this.nomenclatures = nomenclatures;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> open(ActionContent content, Caller caller) {
        return collectivities
                .find(content.collectivity())
                .flatMap(author -> WriteRight.authoring(author, caller))
                .flatMap(author -> mentioned
                        .violations(null, content, Mentions.NONE)
                        .map(absent -> draft(content, author, absent)))
                .call(action -> Trail.add(action, caller))
                .map(Draft::state);
    }

    private Draft draft(ActionContent content, Optional<KnownCollectivity> author, List<Violation> absent) {
        var edition = nomenclatures.current();
        ActionInvalid.unless(
                ContentRules.violations(content, edition), AuthorRules.violations(content, author), absent);
        return Draft.open(ids.next(), content, edition, author.orElseThrow().fictive(), clock.instant());
    }
}
