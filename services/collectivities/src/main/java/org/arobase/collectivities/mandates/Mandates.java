package org.arobase.collectivities.mandates;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.arobase.collectivities.claims.Administrators;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/** Who may act in whose name. */
@ApplicationScoped
class Mandates {

    private static final Logger LOG = Logger.getLogger(Mandates.class);

    private final Administrators administrators;
    private final Grants grants;
    private final Outbox outbox;

    Mandates(Administrators administrators, Grants grants, Outbox outbox) {
        this.administrators = administrators;
        this.grants = grants;
        this.outbox = outbox;
    }

    @WithSession
    Uni<Mandate> read(UUID id) {
        return MandateEntity.find(id).map(RecordedMandate::state);
    }

    @WithSession
    Uni<MandateDeed> deed(UUID id, Caller caller) {
        return MandateEntity.find(id)
                .call(mandate -> administrators.require(caller, mandate.state().collectivity()))
                .map(mandate -> new MandateDeed(mandate.deed()));
    }

    @WithTransaction
    Uni<Mandate> grant(MandateContent content, Caller caller) {
        return administrators
                .require(caller, content.collectivity())
                .chain(() -> grants.prepare(content))
                .call(granted -> MandateEntity.ofPair(content.collectivity(), content.structure())
                        .invoke(held -> MandateRules.requireFree(granted, held)))
                .call(this::add)
                .map(Granted::state);
    }

    @WithTransaction
    Uni<Mandate> revoke(UUID id, LocalDate on, Caller caller, String ifMatch) {
        return MandateEntity.lock(id)
                .call(mandate -> administrators.require(caller, mandate.state().collectivity()))
                .invoke(mandate ->
                        Preconditions.requireMatch(ifMatch, mandate.state().version()))
                .map(mandate -> mandate.asGranted().revoke(on))
                .call(MandateEntity::store)
                .map(RecordedMandate::state)
                .invoke(revoked -> LOG.infof("mandate revoked: mandate=%s", revoked.id()))
                .call(revoked -> outbox.append(Topics.MANDATES.event("revoked", revoked)));
    }

    /** As it is, unless it is there already. */
    @WithTransaction
    Uni<Void> keep(Granted mandate) {
        return MandateEntity.isThere(UUID.fromString(mandate.state().id()))
                .flatMap(there -> there ? Uni.createFrom().voidItem() : add(mandate));
    }

    private Uni<Void> add(Granted mandate) {
        LOG.infof(
                "mandate granted: mandate=%s collectivity=%s structure=%s",
                mandate.state().id(),
                mandate.state().collectivity(),
                mandate.state().structure());
        return MandateEntity.add(mandate).chain(() -> outbox.append(Topics.MANDATES.event("granted", mandate.state())));
    }
}
