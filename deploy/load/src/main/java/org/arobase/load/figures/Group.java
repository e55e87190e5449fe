package org.arobase.load.figures;

import java.util.List;

/**
 * What is measured together, in turns.
 *
 * @param rounds how often each variant is measured
 * @param skipped what could not be measured here, a sentence each
 */
public record Group(
        String name, String title, int rounds, List<Variant> variants, List<Claim> claims, List<String> skipped) {

    public Group {
        variants = List.copyOf(variants);
        claims = List.copyOf(claims);
        skipped = List.copyOf(skipped);
    }
}
