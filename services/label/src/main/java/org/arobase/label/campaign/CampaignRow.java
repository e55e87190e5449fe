package org.arobase.label.campaign;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.arobase.contracts.Text;
import org.arobase.contracts.label.Campaign;

/** A campaign in its table. */
final class CampaignRow {

    static final String COLUMNS = "id, version, year, name_fr, name_en, state, opens_on, closes_on, grid, fictive";

    static Campaign read(Row row) {
        return new Campaign(
                row.getString("id"),
                row.getLong("version"),
                row.getInteger("year"),
                new Text(row.getString("name_fr"), row.getString("name_en")),
                row.getString("state"),
                row.getLocalDate("opens_on"),
                row.getLocalDate("closes_on"),
                row.getString("grid"),
                row.getBoolean("fictive"));
    }

    static Tuple write(Campaign campaign) {
        return Tuple.from(new Object[] {
            campaign.id(),
            campaign.version(),
            campaign.year(),
            campaign.name().fr(),
            campaign.name().en(),
            campaign.state(),
            campaign.opensOn(),
            campaign.closesOn(),
            campaign.grid(),
            campaign.fictive()
        });
    }

    private CampaignRow() {}
}
