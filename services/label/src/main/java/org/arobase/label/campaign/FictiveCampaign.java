package org.arobase.label.campaign;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.arobase.contracts.Text;
import org.arobase.contracts.label.Campaign;

/** The campaign in which fictive authorities show how the label works; it is there from the first start on. */
@ApplicationScoped
class FictiveCampaign {

    /** Before the first event is received. */
    private static final int EARLY = 100;

    static final Campaign OF_2026 = new Campaign(
            "fictive-2026",
            1,
            2026,
            new Text("Campagne fictive 2026", "Fictive campaign 2026"),
            "OPEN",
            LocalDate.of(2026, 3, 4),
            LocalDate.of(2026, 12, 31),
            "2026-model",
            true);

    private final Campaigns campaigns;

    FictiveCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> campaigns.openOnce(OF_2026));
    }
}
