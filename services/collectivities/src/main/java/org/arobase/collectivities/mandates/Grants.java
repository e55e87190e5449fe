package org.arobase.collectivities.mandates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.collectivities.structures.Authorities;
import org.arobase.collectivities.structures.Structures;
import org.arobase.collectivities.structures.Turns;
import org.arobase.kernel.time.Ids;

/** What a mandate would be, if the rules let it through. */
@ApplicationScoped
class Grants {

    private final Authorities authorities;
    private final Structures structures;
    private final Turns turns;
    private final Ids ids;

    Grants(Authorities authorities, Structures structures, Turns turns, Ids ids) {
        this.authorities = authorities;
        this.structures = structures;
        this.turns = turns;
        this.ids = ids;
    }

    /** Nobody else grants the same pair anything until the transaction ends, which is that of whoever asks. */
    Uni<Granted> prepare(MandateContent content) {
        return authorities
                .find(content.collectivity())
                .flatMap(authority -> structures.find(content.structure()).map(structure -> {
                    MandateInvalid.unless(MandateRules.violations(content, authority, structure));
                    return Granted.of(
                            ids.next(), content, authority.orElseThrow().fictive());
                }))
                .call(granted -> turns.take(turn(content)));
    }

    /** As for one, for all the pairs of a file. */
    Uni<Ledger> open(List<MandateContent> contents) {
        if (contents.isEmpty()) {
            return Uni.createFrom().item(new Ledger(Map.of(), Map.of(), List.of(), ids));
        }
        var collectivities = named(contents, MandateContent::collectivity);
        var named = named(contents, MandateContent::structure);
        return turns.take(contents.stream().map(Grants::turn).toList())
                .chain(() -> authorities.findAll(collectivities))
                .flatMap(known -> structures
                        .findAll(named)
                        .flatMap(bearers -> MandateEntity.among(collectivities, named)
                                .map(held -> new Ledger(known, bearers, held, ids))));
    }

    private static Set<String> named(List<MandateContent> contents, Function<MandateContent, String> of) {
        return contents.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String turn(MandateContent content) {
        return "mandate " + content.collectivity() + " " + content.structure();
    }
}
