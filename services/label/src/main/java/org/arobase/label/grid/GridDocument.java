package org.arobase.label.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arobase.contracts.Text;
import org.arobase.label.scoring.Redistribution.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grid as it is written down: every number with its basis, every criterion with its name. */
@Schema(name = "GridRules", description = "A grid as it is written down")
public record GridDocument(
        @Schema(examples = "2026-model") String id,
        @Schema(description = "The year of the label") Integer year,
        Text name,

        @Schema(description = "What a reader should know of it")
        Text note,

        @Schema(description = "Where the points of criteria that do not apply go; nowhere when absent")
        Sharing redistribution,

        @Schema(
                description =
                        "Groups of authorities that share their targets; the first that fits counts, the last fits all")
        List<Group> groups,

        @Schema(description = "Numbers that rules name") Map<String, Figure> constants,

        @Schema(description = "Questions whose answers rules may use, by name")
        Map<String, Text> questions,

        @Schema(required = true) CriterionDocument criteria,

        @Schema(description = "The levels, by rising total; the first one asks for nothing")
        List<Level> levels,

        @Schema(description = "What may be said beside a level")
        List<Mention> mentions) {

    GridDocument withId(String given) {
        return new GridDocument(
                given, year, name, note, redistribution, groups, constants, questions, criteria, levels, mentions);
    }

    /** @param levels depths of the tree, 1 for the root's children; all but these when absent */
    @Schema(name = "GridRedistribution", description = "Where the points of criteria that do not apply go")
    public record Sharing(
            @Schema(
                    implementation = String.class,
                    enumeration = {"EQUAL", "PROPORTIONAL", "NONE"},
                    required = true,
                    description = "EQUAL parts, PROPORTIONAL to points, or NONE: to nobody")
            Mode mode,

            @Schema(
                    description =
                            "Depths of the tree at which it holds, 1 for the root's children; all but 1 when absent")
            Set<Integer> levels) {}

    @Schema(name = "GridGroup", description = "Authorities that share their targets")
    public record Group(
            @Schema(required = true) String code,
            Text name,

            @Schema(description = "Legal kinds, all when empty")
            Set<String> kinds,

            @Schema(description = "The first population that is too large; without bound when absent")
            Figure below,

            @Schema(required = true, description = "Services to cover in a theme")
            Figure target) {}

    @Schema(name = "GridLevel", description = "A level and what it asks for; bounds are inclusive")
    public record Level(
            @Schema(required = true, description = "1 to 5", examples = "4")
            Integer level,

            @Schema(required = true, description = "The lowest total, 0 to 100")
            Figure from,

            @Schema(description = "Criteria of which a share must be done")
            List<Floor> floors,

            @Schema(description = "How many criteria of a family must have points")
            Breadth breadth,

            @Schema(description = "A rule that must hold besides")
            String when) {}

    @Schema(
            name = "GridFloor",
            description = "A share of a criterion that must be done: above a bound, or at least a bound")
    public record Floor(
            @Schema(required = true, description = "Code of the criterion", examples = "democratie-locale")
            String criterion,

            @Schema(description = "More than this many per cent")
            Figure above,

            @Schema(description = "This many per cent or more")
            Figure atLeast) {}

    @Schema(name = "GridBreadth", description = "How many criteria of a family must have points")
    public record Breadth(
            @Schema(required = true, examples = "theme") String family,
            @Schema(required = true) Figure count) {}

    @Schema(name = "GridMention", description = "What may be said beside a level")
    public record Mention(
            @Schema(required = true) String code,
            Text name,

            @Schema(required = true, description = "The rule that gives it")
            String when) {}
}
