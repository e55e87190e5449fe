package org.arobase.label.scoring;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole points cut into whole parts. */
final class Shares {

    /** Parts in proportion to weights that add up to the total: the largest remainders get what is left, first come first. */
    static long[] of(long total, long[] weights) {
        var parts = new long[weights.length];
        var sum = 0L;
        for (var weight : weights) {
            sum += weight;
        }
        if (sum == 0) {
            return parts;
        }
        var remainders = new long[weights.length];
        var left = total;
        for (var i = 0; i < weights.length; i++) {
            divide(total, weights[i], sum, i, parts, remainders);
            left -= parts[i];
        }
        IntStream.range(0, left == 0 ? 0 : parts.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -remainders[i]))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static void divide(long total, long weight, long sum, int i, long[] parts, long[] remainders) {
        if (Math.multiplyHigh(total, weight) == 0 && total * weight >= 0) {
            parts[i] = total * weight / sum;
            remainders[i] = total * weight % sum;
        } else {
            var exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weight));
            var parted = exact.divideAndRemainder(BigInteger.valueOf(sum));
            parts[i] = parted[0].longValueExact();
            remainders[i] = parted[1].longValueExact();
        }
    }

    /** {@code a * b / c}, rounded half up. */
    static long rounded(long a, long b, long c) {
        if (Math.multiplyHigh(a, b) == 0 && a * b >= 0 && a * b < Long.MAX_VALUE / 4) {
            return (2 * a * b + c) / (2 * c);
        }
        var twice = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).shiftLeft(1);
        return twice.add(BigInteger.valueOf(c))
                .divide(BigInteger.valueOf(c).shiftLeft(1))
                .longValueExact();
    }

    /** {@code a * b / c}, rounded down. */
    static long floor(long a, long b, long c) {
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(c))
                .longValueExact();
    }

    private Shares() {}
}
