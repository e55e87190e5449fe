package org.arobase.label.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.account.IndicativeMark;
import org.arobase.label.account.LevelView;
import org.arobase.label.account.Points;
import org.arobase.label.evaluation.Simulated.Outcome;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Simulation", description = "Where facts point before and after; an indicative mark, never a promise")
public record SimulationView(
        @Schema(description = "Id of the grid", examples = "2026-model")
        String grid,

        @Schema(description = "SHA-256 of the grid in its canonical form")
        String gridSha256,

        @Schema(description = "Edition of the nomenclature the services are of")
        String nomenclature,

        Text assumption,

        @Schema(description = "Per cent of completeness that the assumption speaks of", examples = "80")
        int completeness,

        Mark before,
        Mark after,

        @Schema(
                description = "Services to cover: those that were sent, or a smallest set that reaches the goal, or the"
                        + " highest level within reach; those that most comparable authorities cover first, then by"
                        + " theme as the grid has them and by code")
        List<Service> cover,

        Compared comparison,

        Goal goal,

        @Schema(description = "Criteria whose points changed, a parent before its children")
        List<MovedView> moved) {

    @Schema(name = "SimulatedMark", description = "A total and the level it points to")
    public record Mark(
            @Schema(description = "0 to 100: the share done of the whole", examples = "42.5")
            BigDecimal total,

            IndicativeMark indicativeMark) {

        static Mark of(Score score) {
            return new Mark(Points.of(score.total()), IndicativeMark.of(score.level()));
        }
    }

    @Schema(name = "SimulatedService", description = "A digital service to cover")
    public record Service(
            @Schema(examples = "t13-s01") String service,
            @Schema(examples = "emploi") String theme,

            @Schema(description = "How many of the authorities that are compared cover it; absent when none are")
            Integer coveredBy) {

        static Service of(CoveredService covered, Comparison comparison) {
            return new Service(
                    covered.service(), covered.theme(), comparison.isNone() ? null : comparison.coveredBy(covered));
        }
    }

    @Schema(
            name = "SimulatedComparison",
            description = "Authorities of the same kind and population group; absent when they are too few")
    public record Compared(
            @Schema(description = "Legal kind", examples = "COMMUNE")
            String kind,

            @Schema(description = "Population group by its bounds; absent for all of the kind", examples = "500-999")
            String stratum,

            @Schema(description = "How many they are", examples = "2000")
            long authorities) {

        static Compared of(Comparison comparison) {
            return comparison.isNone()
                    ? null
                    : new Compared(comparison.kind(), comparison.stratum(), comparison.authorities());
        }
    }

    @Schema(name = "SimulatedAscent", description = "Whether the goal is within reach; absent when changes were sent")
    public record Goal(
            @Schema(description = "The level asked for", examples = "4")
            int level,

            @Schema(
                    description =
                            "Whether covering services reaches it; if not, cover reaches the highest level within reach")
            boolean reached,

            LevelView missing) {}

    static SimulationView of(Simulated simulated, Outcome outcome, Comparison comparison) {
        var names = simulated.grid().names();
        var missed = outcome.missed();
        var goal = simulated.level() == 0
                ? null
                : new Goal(simulated.level(), missed == null, missed == null ? null : LevelView.of(missed, names));
        return new SimulationView(
                simulated.grid().document().id(),
                simulated.grid().sha256(),
                simulated.edition(),
                assumption(simulated.completeness()),
                simulated.completeness(),
                Mark.of(outcome.before()),
                Mark.of(outcome.after()),
                outcome.cover().stream()
                        .map(service -> Service.of(service, comparison))
                        .toList(),
                Compared.of(comparison),
                goal,
                MovedView.between(outcome.before().root(), outcome.after().root(), names));
    }

    private static Text assumption(int completeness) {
        return new Text(
                "Chaque service à couvrir est supposé apporter une action de plus, qui compte, sur ce seul service, et"
                        + " dont la fiche est complète à " + completeness + "\u00a0%.",
                "Each service to cover is taken to bring one action more, which counts, on that service alone, and whose"
                        + " record is " + completeness + "% complete.");
    }
}
