package org.arobase.label.score;

import java.math.BigDecimal;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.CategoryScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoreCategory")
public record CategoryView(
        String code,
        Text name,

        @Schema(description = "0 to 100: the weighted mean of its themes")
        BigDecimal points,

        List<ThemeView> themes) {

    static CategoryView of(CategoryScore category, PublishedGrid grid) {
        return new CategoryView(
                category.code(),
                grid.name(category.code()),
                Points.of(category.mean()),
                category.themes().stream()
                        .map(theme -> ThemeView.of(theme, grid))
                        .toList());
    }
}
