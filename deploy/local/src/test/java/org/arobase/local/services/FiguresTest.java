package org.arobase.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String DATED = "arobase_dataset_valid_on_seconds"
            + "{edition=\"2026\",name=\"EPCI à fiscalité propre, au 1er janvier 2025\"} 1.7356896E9";

    @Test
    void figuresAreReadWhateverTheirLabelsSay() {
        var figures = Figures.read("# HELP arobase_inbox_lag Events\njvm_x 2\narobase_inbox_lag 3.0\n" + DATED);

        assertThat(figures).containsEntry("arobase_inbox_lag", 3.0).hasSize(2);
    }

    @Test
    void aDataSetHasItsDay() {
        assertThat(Dataset.read(DATED))
                .contains(
                        new Dataset("2026", "EPCI à fiscalité propre, au 1er janvier 2025", LocalDate.of(2025, 1, 1)));
        assertThat(Dataset.read("arobase_inbox_lag 3.0")).isEmpty();
    }
}
