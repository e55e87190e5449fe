package org.arobase.actions.catalogue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.contracts.Topics;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.starter.StarterRows;
import org.jboss.logging.Logger;

/** Publishes the starter actions once; one that was changed or withdrawn since is left as it is. */
@ApplicationScoped
class StarterContent {

    private static final Logger LOG = Logger.getLogger(StarterContent.class);
    /** The nomenclature is there before. */
    private static final int AFTER_NOMENCLATURES = Interceptor.Priority.LIBRARY_AFTER;

    private static final String HELD = "select id::text as id from action where id = any($1::text[]::uuid[])";

    private final StarterRows rows;
    private final Nomenclatures nomenclatures;
    private final Outbox outbox;
    private final StarterConfig config;

    StarterContent(StarterRows rows, Nomenclatures nomenclatures, Outbox outbox, StarterConfig config) {
        this.rows = rows;
        this.nomenclatures = nomenclatures;
        this.outbox = outbox;
        this.config = config;
    }

    void start(@Observes @Priority(AFTER_NOMENCLATURES) StartupEvent event) throws Throwable {
        if (config.enabled()) {
            VertxContextSupport.subscribeAndAwait(this::publish);
        }
    }

    Uni<Void> publish() {
        return rows.complete(StarterAction.all(), StarterAction::id, HELD, this::publishOnce);
    }

    private Uni<Void> publishOnce(StarterAction action) {
        return ActionEntity.isThere(action.id())
                .flatMap(there ->
                        there ? Uni.createFrom().voidItem() : publish(action.published(nomenclatures.current())));
    }

    private Uni<Void> publish(Published action) {
        LOG.infof("starter action published: action=%s collectivity=%s", action.id(), action.collectivity());
        return Trail.add(action, Caller.ANONYMOUS)
                .call(() -> outbox.append(Topics.ACTIONS.event("published", action.state())));
    }
}
