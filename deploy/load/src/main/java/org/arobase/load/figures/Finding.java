package org.arobase.load.figures;

/** A claim with the ratio that was measured. */
public record Finding(Claim claim, Spread ratio) {

    public String verdict() {
        return switch (claim.aim()) {
            case Aim.None() -> "";
            case Aim aim -> aim.isMetBy(ratio.median()) ? "met" : "SHORT";
        };
    }
}
