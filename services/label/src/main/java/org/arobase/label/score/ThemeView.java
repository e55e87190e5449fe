package org.arobase.label.score;

import java.math.BigDecimal;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.ThemeScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoreTheme")
public record ThemeView(
        String code,
        Text name,
        int weight,

        @Schema(description = "0 to 100: coverage, depth and quality together")
        BigDecimal points,

        Coverage coverage,
        Depth depth,
        Quality quality,

        @Schema(description = "Ids of the actions that counted here")
        List<String> actions) {

    @Schema(name = "ScoreCoverage", description = "Services covered, against the target of the group")
    public record Coverage(BigDecimal points, int covered, int target, List<String> services) {}

    @Schema(name = "ScoreDepth", description = "Number of actions: each one more brings less")
    public record Depth(BigDecimal points, int actions) {}

    @Schema(name = "ScoreQuality", description = "Mean completeness of the records, in per cent")
    public record Quality(BigDecimal points, BigDecimal meanCompleteness) {}

    static ThemeView of(ThemeScore theme, PublishedGrid grid) {
        var coverage = theme.coverage();
        var quality = theme.quality();
        return new ThemeView(
                theme.code(),
                grid.name(theme.code()),
                theme.weight(),
                Points.of(theme.points()),
                new Coverage(
                        Points.of(coverage.points()),
                        coverage.services().size(),
                        coverage.target(),
                        coverage.services()),
                new Depth(Points.of(theme.depth().points()), theme.depth().actions()),
                new Quality(Points.of(quality.points()), Points.of(quality.mean())),
                theme.actions());
    }
}
