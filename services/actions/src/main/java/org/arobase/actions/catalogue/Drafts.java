package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.collectivities.Collectivities;
import org.arobase.actions.collectivities.KnownCollectivity;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.time.Ids;

/** How an action begins: as a draft, of which nobody else hears. */
@ApplicationScoped
class Drafts {

    private final Collectivities collectivities;
    private final Nomenclatures nomenclatures;
    private final Ids ids;
    private final Clock clock;

    Drafts(Collectivities collectivities, Nomenclatures nomenclatures, Ids ids, Clock clock) {
        this.collectivities = collectivities;
        this.nomenclatures = nomenclatures;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> open(ActionContent content, Caller caller) {
        WriteRight.require(caller, content.collectivity());
        return collectivities
                .find(content.collectivity())
                .map(author -> draft(content, author))
                .call(ActionEntity::add)
                .map(Draft::state);
    }

    private Draft draft(ActionContent content, Optional<KnownCollectivity> author) {
        var edition = nomenclatures.current();
        ActionInvalid.unless(ContentRules.violations(content, edition), AuthorRules.violations(content, author));
        return Draft.open(ids.next(), content, edition, author.orElseThrow().fictive(), clock.instant());
    }
}
