package org.arobase.kernel.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details as they travel (RFC 9457). */
@Schema(name = "Problem", description = "Problem details, RFC 9457")
public record ProblemDocument(
        @Schema(description = "Stable path of this kind of problem", examples = "/problems/not-found")
        String type,

        String title,
        int status,
        String detail,

        @Schema(description = "To quote when asking for help")
        String traceId,

        @Schema(description = "Every place that makes the request wrong")
        List<Error> errors,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @Schema(name = "ProblemError")
    public record Error(
            @Schema(description = "JSON pointer into the request's body")
            String pointer,

            @Schema(description = "Name of the query, path or header parameter")
            String parameter,

            String code,
            String detail) {}

    public static ProblemDocument of(Problem problem, String language, String traceId) {
        var slug = problem.slug();
        var errors = errors(problem.violations(), language);
        return new ProblemDocument(
                "/problems/" + slug,
                Messages.find(language, slug + ".title").orElse(slug),
                problem.status(),
                Messages.find(language, slug + ".detail", problem.arguments()).orElse(null),
                traceId,
                errors.isEmpty() ? null : errors,
                problem.extensions());
    }

    public static List<Error> errors(List<Violation> violations, String language) {
        return violations.stream()
                .map(violation -> new Error(
                        violation.pointer(),
                        violation.parameter(),
                        violation.code(),
                        Messages.find(language, "violation." + violation.code(), violation.arguments())
                                .orElse(violation.code())))
                .toList();
    }
}
