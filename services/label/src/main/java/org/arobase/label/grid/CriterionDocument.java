package org.arobase.label.grid;

import java.util.List;
import java.util.Map;
import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion as it is written down. */
@Schema(name = "GridCriterion", description = "A criterion: it has children, or a measure")
public record CriterionDocument(
        @Schema(required = true, examples = "democratie-locale")
        String code,

        Text name,

        @Schema(description = "What it is beside others of its sort", examples = "theme")
        String family,

        @Schema(required = true, description = "Its points; those of children add up to their parent's")
        Figure points,

        @Schema(description = "Rule that says whether it concerns an authority", examples = "kind == 'COMMUNE'")
        String applies,

        @Schema(description = "Rule that gives a factor, 0 to 10, for its points and those below it")
        String reduction,

        @Schema(description = "Code of a criterion whose share done this one cannot exceed")
        String cap,

        @Schema(description = "For jurors") Text notes,
        MeasureDocument measure,
        List<CriterionDocument> children) {

    /** What a measure is. */
    @Schema(name = "GridMeasureType", description = "What a measure looks at")
    public enum Type {
        DECLARED,
        COVERAGE,
        DEPTH,
        QUALITY,
        INDICATOR,
        FORMULA
    }

    @Schema(name = "GridMeasure", description = "How much of a criterion is done")
    public record MeasureDocument(
            @Schema(
                    required = true,
                    description = "DECLARED: what the authority says; COVERAGE: services covered of theme against the"
                            + " target; DEPTH: 1 - exp(-n / scale) of its n actions; QUALITY: mean completeness of"
                            + " its best records; INDICATOR: a number between from and to; FORMULA: a rule")
            Type type,

            @Schema(description = "Of COVERAGE, DEPTH and QUALITY: the theme", examples = "emploi")
            String theme,

            @Schema(description = "Of COVERAGE: targets by group, where they are not the group's own")
            Map<String, Figure> targets,

            @Schema(description = "Of DEPTH: actions it takes for 63 per cent of the points")
            Figure scale,

            @Schema(description = "Of QUALITY: how many of the best records; one that is missing counts 0")
            Figure records,

            @Schema(description = "Of INDICATOR: the name of the number")
            String indicator,

            @Schema(description = "Of INDICATOR: the number that brings nothing")
            Figure from,

            @Schema(description = "Of INDICATOR: the number that brings everything")
            Figure to,

            @Schema(description = "Of FORMULA: a rule in CEL that gives the share done, 0 to 1")
            String rule) {}
}
