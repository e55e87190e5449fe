package org.arobase.label.account;

import java.util.List;
import org.arobase.label.grid.Names;
import org.arobase.label.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoredLevel", description = "A level and what it lacks")
public record LevelView(
        @Schema(description = "1 to 5", examples = "4") int level,
        boolean reached,

        @Schema(description = "Conditions that are not met, none when it is reached")
        List<ReasonView> lacks) {

    public static LevelView of(Score.LevelAccount level, Names names) {
        return new LevelView(
                level.level(),
                level.lacks().isEmpty(),
                level.lacks().stream()
                        .map(reason -> ReasonView.of(reason, names))
                        .toList());
    }
}
