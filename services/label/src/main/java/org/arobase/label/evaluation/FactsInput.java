package org.arobase.label.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arobase.label.scoring.Declaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluatedFacts", description = "What is known of an authority; the order of facts means nothing")
public record FactsInput(
        @Schema(description = "Its actions, 2,000 at most") List<ActionInput> actions,

        @Schema(description = "What it says of criteria, by code")
        Map<String, DeclarationInput> declared,

        @Schema(description = "Numbers by name") Map<String, BigDecimal> indicators,

        @Schema(description = "Levels it was awarded before, 100 at most")
        List<AwardInput> awards) {

    @Schema(name = "EvaluatedAction", description = "An action, as far as a grid looks at it")
    public record ActionInput(
            @Schema(required = true, examples = "a-1") String id,
            @Schema(description = "First day") LocalDate start,

            @Schema(description = "Last day; absent while none is set")
            LocalDate end,

            @Schema(required = true, description = "Completeness of the record, in per cent", examples = "80")
            Integer completeness,

            @Schema(description = "The digital services it covers")
            List<ServiceInput> services) {}

    @Schema(name = "EvaluatedService", description = "A digital service, and its theme in the grid")
    public record ServiceInput(
            @Schema(required = true, examples = "t13-s01") String service,
            @Schema(required = true, examples = "emploi") String theme) {}

    @Schema(
            name = "EvaluatedDeclaration",
            description = "What an authority says of a criterion, and so of all below it")
    public record DeclarationInput(
            @Schema(
                    implementation = String.class,
                    enumeration = {"DONE", "PLANNED", "NOT_DONE", "UNREPORTED", "NOT_APPLICABLE", "DETAILED"},
                    required = true,
                    description = "DETAILED has three parts that add up to 1")
            Declaration.Status status,

            @Schema(description = "Part done, of DETAILED") BigDecimal done,

            @Schema(description = "Part planned, of DETAILED")
            BigDecimal planned,

            @Schema(description = "Part not done, of DETAILED")
            BigDecimal notDone) {}

    @Schema(name = "EvaluatedAward", description = "A level awarded in the past")
    public record AwardInput(
            @Schema(required = true, examples = "2019") Integer year,

            @Schema(required = true, description = "1 to 5", examples = "5")
            Integer level) {}
}
