package org.arobase.label.campaign;

import org.arobase.kernel.problem.Problem;

class CampaignNotFound extends Problem {
    CampaignNotFound(String id) {
        super(404, "campaign-not-found", id);
    }
}
