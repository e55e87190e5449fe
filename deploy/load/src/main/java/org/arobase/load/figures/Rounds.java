package org.arobase.load.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Measures the variants of a group in turns, A B C A B C, so that a busy minute of the machine meets all of them. */
public record Rounds(Consumer<String> progress) {
    private static final int ATTEMPTS = 3;

    /** The samples of the warming rounds are thrown away: compilers and pools are not at work yet. */
    public Measured run(Group group, int warming) throws Exception {
        for (var round = 1; round <= warming; round++) {
            progress.accept("%s: warming up, %d of %d".formatted(group.name(), round, warming));
            round(group, new LinkedHashMap<>());
        }
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (var round = 1; round <= group.rounds(); round++) {
            round(group, samples);
            progress.accept(
                    "%s: round %d of %d%s".formatted(group.name(), round, group.rounds(), sofar(group, samples)));
        }
        return new Measured(group, samples);
    }

    private void round(Group group, Map<String, List<Sample>> samples) throws Exception {
        for (var variant : group.variants()) {
            samples.computeIfAbsent(variant.name(), name -> new ArrayList<>()).add(take(variant));
        }
    }

    /** A sample that something disturbed is taken again. */
    private Sample take(Variant variant) throws Exception {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return variant.measurement().take();
            } catch (IllegalStateException disturbed) {
                progress.accept("%s, again: %s".formatted(variant.name(), disturbed.getMessage()));
            }
        }
        return variant.measurement().take();
    }

    private static String sofar(Group group, Map<String, List<Sample>> samples) {
        var text = new StringBuilder();
        for (var finding : new Measured(group, samples).findings()) {
            if (!(finding.claim().aim() instanceof Aim.None)) {
                text.append(" | %s %.2f"
                        .formatted(finding.claim().title(), finding.ratio().median()));
            }
        }
        return text.toString();
    }
}
