package org.arobase.label.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arobase.label.scoring.Grid;
import org.arobase.label.scoring.LevelRule;
import org.arobase.label.scoring.ProfileGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridsTest {

    private static final PublishedGrid MODEL = new Grids().get("2026-model");

    @Test
    void theModelHasFourCategoriesOfFourThemes() {
        assertThat(MODEL.rules().categories())
                .hasSize(4)
                .allSatisfy(category -> assertThat(category.themes()).hasSize(4));
    }

    @Test
    void everyCriterionHasANameInBothLanguages() {
        assertThat(MODEL.names().values()).allSatisfy(name -> {
            assertThat(name.fr()).isNotBlank();
            assertThat(name.en()).isNotBlank();
        });
    }

    @Test
    void theModelIsTheOneOfTheRules() {
        var rules = MODEL.rules();

        assertThat(rules.shares()).isEqualTo(new Grid.Shares(60_000_000, 25_000_000, 15_000_000, 3));
        assertThat(rules.themesShare()).isEqualTo(850_000);
        assertThat(rules.levels())
                .extracting(LevelRule::from)
                .containsExactly(0L, 25_000_000L, 45_000_000L, 65_000_000L, 80_000_000L);
        assertThat(rules.levels().get(3).floor()).isEqualTo(new LevelRule.Floor("democratie-locale", 1));
        assertThat(rules.levels().get(4).floor()).isEqualTo(new LevelRule.Floor("democratie-locale", 50_000_000));
    }

    @Test
    void aNumberWithoutBasisIsRefused() {
        assertThatThrownBy(() -> new Figure(BigDecimal.ONE, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "shares that do not add up, 60, 1, 3, 25",
        "a theme without weight, 40, 0, 3, 25",
        "a target of nothing, 40, 1, 0, 25",
        "thresholds out of order, 40, 1, 3, 0",
    })
    void aGridThatBreaksARuleIsRefused(String rule, long depth, int weight, int target, long from) {
        assertThatThrownBy(() -> grid(depth, weight, target, from))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("breaks a rule");
    }

    private static Grid grid(long depth, int weight, int target, long from) {
        return new Grid(
                "g",
                new Grid.Shares(60 * Grid.ONE, depth * Grid.ONE, 0, 3),
                Grid.ONE,
                List.of(new ProfileGroup("all", Set.of(), null)),
                List.of(new Grid.Category("c", List.of(new Grid.Theme("t", weight, Map.of("all", target))))),
                List.of(new LevelRule(1, 0, 0, null), new LevelRule(2, from * Grid.ONE, 0, null)));
    }
}
