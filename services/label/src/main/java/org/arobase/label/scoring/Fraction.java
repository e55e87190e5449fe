package org.arobase.label.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** An exact quotient: a total is rounded once, at the end. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The mean of the points of themes by their weights. */
    static Fraction mean(List<ThemeScore> themes) {
        return of(
                themes.stream()
                        .mapToLong(theme -> theme.weight() * theme.points())
                        .sum(),
                themes.stream().mapToLong(ThemeScore::weight).sum());
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    long rounded() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
