package org.arobase.label.account;

import org.arobase.label.scoring.Eligibility;
import org.arobase.label.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that did not count, and why. */
@Schema(name = "ScoreLeftOut")
public record LeftOutView(String action, Eligibility reason) {

    public static LeftOutView of(Score.LeftOut left) {
        return new LeftOutView(left.action(), left.reason());
    }
}
