package org.arobase.label.account;

import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level that a running campaign points to. */
@Schema(description = "The level the score points to while the campaign runs: not an award, and not a promise of one")
public record IndicativeMark(
        @Schema(description = "1 to 5", examples = "3") int level,

        @Schema(description = "The level as it is written", examples = "@@@")
        String mark,

        Text name) {

    private static final Text NAME = new Text("Repère indicatif", "Indicative mark");

    public static IndicativeMark of(int level) {
        return new IndicativeMark(level, "@".repeat(level), NAME);
    }
}
