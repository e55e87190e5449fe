package org.arobase.label.score;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.arobase.contracts.label.Campaign;
import org.arobase.label.evaluation.Inputs;
import org.arobase.label.scoring.ActionFact;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.Profile;

/** An authority that a campaign concerns, with its actions. */
record Authority(String id, Profile profile, List<ActionFact> actions) {

    Inputs inputs(Campaign campaign) {
        return Inputs.of(profile, new Facts(campaign.closesOn(), actions));
    }

    static Authority read(Row row, List<ActionFact> actions) {
        return new Authority(
                row.getString("id"), new Profile(row.getString("kind"), row.getInteger("population")), actions);
    }
}
