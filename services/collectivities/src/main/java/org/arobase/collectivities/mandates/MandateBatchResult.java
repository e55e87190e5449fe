package org.arobase.collectivities.mandates;

import java.util.List;
import org.arobase.collectivities.mandates.MandateLineResult.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MandateBatchResult", description = "What became of a file of mandates, line by line")
public record MandateBatchResult(
        @Schema(description = "true: nothing was done, this is what would be")
        boolean dryRun,

        @Schema(description = "How many mandates are new") long granted,

        @Schema(description = "How many were there already") long unchanged,

        @Schema(description = "How many lines were refused") long refused,

        @Schema(description = "Each line, in the order of the file")
        List<MandateLineResult> lines) {

    static MandateBatchResult of(boolean dryRun, List<MandateLineResult> lines) {
        var told = dryRun ? lines.stream().map(MandateLineResult::tried).toList() : lines;
        return new MandateBatchResult(
                dryRun,
                count(lines, Outcome.GRANTED),
                count(lines, Outcome.UNCHANGED),
                count(lines, Outcome.REFUSED),
                told);
    }

    private static long count(List<MandateLineResult> lines, Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
