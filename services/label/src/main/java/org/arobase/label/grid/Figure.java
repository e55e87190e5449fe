package org.arobase.label.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.arobase.label.scoring.Grid;

/** A number of a grid, with what it rests on. */
record Figure(BigDecimal value, Basis basis) {

    enum Basis {
        @JsonProperty("fact")
        FACT,
        @JsonProperty("assumption")
        ASSUMPTION
    }

    Figure {
        if (value == null || basis == null) {
            throw new IllegalArgumentException("a number of a grid has a value and a basis");
        }
    }

    int whole() {
        return value.intValueExact();
    }

    long millionths() {
        return value.multiply(BigDecimal.valueOf(Grid.ONE)).longValueExact();
    }
}
