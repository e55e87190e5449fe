package org.arobase.actions.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    /** By language: every read tells some of them. */
    private static final Map<String, Map<Completeness, Missing>> ALL = new ConcurrentHashMap<>();

    static List<Missing> of(ActionContent content, String language) {
        var all = ALL.computeIfAbsent(language, Missing::all);
        return Completeness.missing(content).stream().map(all::get).toList();
    }

    private static Map<Completeness, Missing> all(String language) {
        return Arrays.stream(Completeness.values())
                .collect(Collectors.toUnmodifiableMap(
                        part -> part, part -> new Missing("/" + part.field(), part.weight(), advice(part, language))));
    }

    private static String advice(Completeness part, String language) {
        return Messages.find(language, "violation.advice-" + part.field()).orElseThrow();
    }
}
