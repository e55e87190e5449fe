package org.arobase.label.account;

import java.math.BigDecimal;

/** Millionths as they are written: {@code 42.5}, never {@code 42.500000} or {@code 4E+1}. */
public final class Points {

    public static BigDecimal of(long millionths) {
        var shortest = BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private Points() {}
}
