package org.arobase.label.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.arobase.label.scoring.Grid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number of a grid, with what it rests on.
 *
 * @param basis null where nobody said
 */
@Schema(name = "GridFigure", description = "A number of a grid, at most six decimals, with what it rests on")
public record Figure(
        @Schema(required = true, examples = "60") BigDecimal value,

        @Schema(description = "Whether the number is a fact or an assumption; every number of a published grid says so")
        Basis basis) {

    @Schema(name = "GridBasis", description = "What a number rests on: fact or assumption")
    public enum Basis {
        @JsonProperty("fact")
        FACT,
        @JsonProperty("assumption")
        ASSUMPTION
    }

    /** @throws ArithmeticException for what is no whole number of ordinary size */
    int whole() {
        return value.intValueExact();
    }

    /** @throws ArithmeticException for more than six decimals, or out of reach */
    long millionths() {
        return value.multiply(BigDecimal.valueOf(Grid.ONE)).longValueExact();
    }
}
