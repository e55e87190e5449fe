package org.arobase.collectivities.mandates;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.ProblemDocument;
import org.arobase.kernel.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MandateLineResult", description = "What became of one line")
public record MandateLineResult(
        @Schema(description = "Its number in the file, from 1")
        long line,

        @Schema(description = "What became of it") Outcome outcome,

        @Schema(description = "Id of the mandate; absent where it was refused, and in a dry run where it would be new")
        String id,

        @Schema(description = "Path of the kind of problem, where it was refused")
        String problem,

        @Schema(description = "Why it was refused, in a sentence")
        String detail,

        @Schema(description = "Every place of the line that does not fit")
        List<ProblemDocument.Error> errors,

        @Schema(description = "What was repaired, such as the leading zero that a sheet took off a code")
        List<ProblemDocument.Error> warnings) {

    @Schema(
            name = "MandateOutcome",
            description = "GRANTED: it is new; UNCHANGED: it is there already, as it is; REFUSED")
    public enum Outcome {
        GRANTED,
        UNCHANGED,
        REFUSED
    }

    static MandateLineResult granted(long line, String id) {
        return new MandateLineResult(line, Outcome.GRANTED, id, null, null, null, null);
    }

    static MandateLineResult unchanged(long line, String id) {
        return new MandateLineResult(line, Outcome.UNCHANGED, id, null, null, null, null);
    }

    static MandateLineResult refused(long line, Problem why, String language) {
        var told = ProblemDocument.of(why, language, null);
        return new MandateLineResult(line, Outcome.REFUSED, null, told.type(), told.detail(), told.errors(), null);
    }

    /** What would be granted has no id yet. */
    MandateLineResult tried() {
        return outcome == Outcome.GRANTED
                ? new MandateLineResult(line, outcome, null, null, null, null, warnings)
                : this;
    }

    MandateLineResult repaired(List<Violation> repairs, String language) {
        return repairs.isEmpty()
                ? this
                : new MandateLineResult(
                        line, outcome, id, problem, detail, errors, ProblemDocument.errors(repairs, language));
    }
}
