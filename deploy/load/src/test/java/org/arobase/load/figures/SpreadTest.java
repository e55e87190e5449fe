package org.arobase.load.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMiddleOfAnOddNumberIsOneOfThem() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
    }

    @Test
    void theMiddleOfAnEvenNumberLiesBetweenTwo() {
        assertThat(Spread.of(List.of(10.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 10));
    }

    @Test
    void nothingHasNoMiddle() {
        assertThatThrownBy(() -> Spread.of(List.of())).hasMessageContaining("Nothing was measured");
    }
}
