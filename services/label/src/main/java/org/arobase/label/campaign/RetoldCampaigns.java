package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.retelling.Retold;

/** The campaigns, to be said again. */
@ApplicationScoped
class RetoldCampaigns implements Retold<Campaign> {

    private static final String NEXT =
            "select " + CampaignRow.COLUMNS + " from campaign where id > $1 order by id limit $2";

    private final Pool pool;

    RetoldCampaigns(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Campaign> topic() {
        return Topics.CAMPAIGNS;
    }

    @Override
    public Uni<List<Campaign>> after(String id, int most) {
        return Retold.rows(pool, NEXT, Tuple.of(id, most), CampaignRow::read);
    }
}
