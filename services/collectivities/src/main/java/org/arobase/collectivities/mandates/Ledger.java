package org.arobase.collectivities.mandates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.collectivities.structures.Authority;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.time.Ids;

/** What is held of the pairs of a file, and what its lines add: plain Java, over what a transaction has read. */
final class Ledger {

    private final Map<String, Authority> authorities;
    private final Map<String, Structure> structures;
    private final Map<Pair, List<RecordedMandate>> held;
    private final Ids ids;
    private final List<Granted> granted = new ArrayList<>();

    private record Pair(String collectivity, String structure) {
        static Pair of(Mandate mandate) {
            return new Pair(mandate.collectivity(), mandate.structure());
        }
    }

    Ledger(Map<String, Authority> authorities, Map<String, Structure> structures, List<RecordedMandate> held, Ids ids) {
        this.authorities = authorities;
        this.structures = structures;
        this.held = new HashMap<>(held.stream()
                .collect(Collectors.groupingBy(
                        mandate -> Pair.of(mandate.state()), Collectors.toCollection(ArrayList::new))));
        this.ids = ids;
    }

    /** @param language of what is told of a refused line */
    MandateLineResult enter(MandateLine line, String language) {
        return switch (line) {
            case MandateLine.Unreadable unreadable ->
                MandateLineResult.refused(line.line(), unreadable.fault(), language);
            case MandateLine.Read read -> enter(read, language);
        };
    }

    /** What is new, in the order of the file. */
    List<Granted> granted() {
        return granted;
    }

    private MandateLineResult enter(MandateLine.Read line, String language) {
        try {
            return enter(line.line(), line.content()).repaired(line.repairs(), language);
        } catch (Problem why) {
            return MandateLineResult.refused(line.line(), why, language).repaired(line.repairs(), language);
        }
    }

    /** What was revoked since does not come back with an old file. */
    private MandateLineResult enter(long line, MandateContent content) {
        var authority = Optional.ofNullable(content.collectivity()).map(authorities::get);
        var structure = Optional.ofNullable(content.structure()).map(structures::get);
        MandateInvalid.unless(MandateRules.violations(content, authority, structure));
        var mandate = Granted.of(ids.next(), content, authority.orElseThrow().fictive());
        var ofPair = held.computeIfAbsent(Pair.of(mandate.state()), pair -> new ArrayList<>());
        var same = ofPair.stream().filter(mandate::repeats).findFirst();
        if (same.isPresent()) {
            return MandateLineResult.unchanged(
                    line, same.get().asGranted().state().id());
        }
        MandateRules.requireFree(mandate, ofPair);
        ofPair.add(mandate);
        granted.add(mandate);
        return MandateLineResult.granted(line, mandate.state().id());
    }
}
