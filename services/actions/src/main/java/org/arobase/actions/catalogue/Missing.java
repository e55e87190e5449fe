package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.kernel.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that would make the record more complete, and what to write there. */
@Schema(name = "MissingOfAction", description = "A field that would make the record more complete")
public record Missing(
        @Schema(description = "JSON pointer to the field", examples = "/summary")
        String pointer,

        @Schema(description = "What completeness gains by it, in per cent", examples = "15")
        int weight,

        @Schema(description = "What to write there, in the language of the answer")
        String advice) {

    static List<Missing> of(ActionContent content, String language) {
        return Completeness.missing(content).stream()
                .map(part -> new Missing("/" + part.field(), part.weight(), advice(part, language)))
                .toList();
    }

    private static String advice(Completeness part, String language) {
        return Messages.find(language, "violation.advice-" + part.field()).orElseThrow();
    }
}
