package org.arobase.label.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.arobase.label.scoring.Criterion;
import org.arobase.label.scoring.Grid;
import org.arobase.label.scoring.LevelRule;
import org.junit.jupiter.api.Test;

class CarriedGridsTest {

    private static final PublishedGrid MODEL = CarriedGrids.read("2026-model");

    @Test
    void theModelHasFourCategoriesOfFourThemes() {
        assertThat(categories())
                .hasSize(4)
                .allSatisfy(category -> assertThat(category.children()).hasSize(4));
    }

    @Test
    void everyCriterionHasANameInBothLanguages() {
        assertThat(MODEL.names().criteria().values()).hasSize(71).allSatisfy(name -> {
            assertThat(name.fr()).isNotBlank();
            assertThat(name.en()).isNotBlank();
        });
    }

    @Test
    void everyNumberOfTheModelSaysWhatItRestsOn() throws IOException {
        var tree = new ObjectMapper().readTree(CarriedGrids.class.getResourceAsStream("/grids/2026-model.json"));

        assertThat(tree.findParents("value"))
                .hasSizeGreaterThan(100)
                .allSatisfy(figure -> assertThat(figure.path("basis").asText()).isIn("fact", "assumption"));
    }

    @Test
    void theModelIsTheOneOfTheRules() {
        var rules = MODEL.engine().grid();

        assertThat(rules.root().points()).isEqualTo(Grid.HUNDRED);
        assertThat(rules.root().children()).extracting(Criterion::points).containsExactly(85_000_000L, 15_000_000L);
        assertThat(categories().stream().flatMap(category -> category.children().stream()))
                .allSatisfy(theme -> assertThat(theme.children())
                        .extracting(part -> Math.round(part.points() * 100.0 / theme.points()))
                        .containsExactly(60L, 25L, 15L));
        assertThat(rules.levels())
                .extracting(LevelRule::from)
                .containsExactly(0L, 25_000_000L, 45_000_000L, 65_000_000L, 80_000_000L);
        assertThat(rules.levels().get(3).floors()).containsExactly(new LevelRule.Floor("democratie-locale", 0, true));
        assertThat(rules.levels().get(4).floors())
                .containsExactly(new LevelRule.Floor("democratie-locale", 50_000_000, false));
        assertThat(rules.levels().get(4).breadth()).isEqualTo(new LevelRule.Breadth("theme", 16));
    }

    private static List<Criterion> categories() {
        return MODEL.engine().grid().root().children().getFirst().children();
    }
}
