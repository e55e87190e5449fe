package org.arobase.label.account;

import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.grid.Names;
import org.arobase.label.scoring.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoreReason", description = "Which facts or which rule did what")
public record ReasonView(
        @Schema(implementation = String.class, description = "A stable word", examples = "COVERED")
        Reason.Code code,

        @Schema(description = "The same as a sentence") Text sentence,

        @Schema(description = "What it rests on: codes of services, ids of actions, a criterion or a rule")
        List<String> of) {

    public static ReasonView of(Reason reason, Names names) {
        return new ReasonView(
                reason.code(),
                new Text(Sentences.FRENCH.of(reason, names), Sentences.ENGLISH.of(reason, names)),
                reason.of());
    }
}
