package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/** Writes what became of an action, and tells the public of it, in the transaction of the write. */
@ApplicationScoped
class Chronicle {

    private static final Logger LOG = Logger.getLogger(Chronicle.class);

    private final Outbox outbox;

    Chronicle(Outbox outbox) {
        this.outbox = outbox;
    }

    <A extends RecordedAction> Uni<A> write(RecordedAction before, A after, Caller caller) {
        return Trail.store(after, caller).chain(() -> tell(before, after)).replaceWith(after);
    }

    private Uni<Void> tell(RecordedAction before, RecordedAction after) {
        if (!(after instanceof Draft)) {
            var fact = VersionFact.of(before, after).name().toLowerCase(Locale.ROOT);
            LOG.infof("action %s: action=%s collectivity=%s", fact, after.id(), after.collectivity());
        }
        return Told.of(before, after)
                .map(event -> outbox.append(event))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
