package org.arobase.label.scoring;

import java.util.List;

/**
 * @param mean weighted mean of the themes, in millionths
 */
public record CategoryScore(String code, long mean, List<ThemeScore> themes) {

    static CategoryScore of(String code, List<ThemeScore> themes) {
        return new CategoryScore(code, Fraction.mean(themes).rounded(), themes);
    }
}
