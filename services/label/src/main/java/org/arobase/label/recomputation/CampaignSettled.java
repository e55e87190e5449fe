package org.arobase.label.recomputation;

import org.arobase.kernel.problem.Problem;

/** What was published is not computed anew. */
class CampaignSettled extends Problem {
    CampaignSettled(String campaign) {
        super(409, "campaign-settled", campaign);
    }
}
