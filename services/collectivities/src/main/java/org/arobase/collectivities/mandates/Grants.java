package org.arobase.collectivities.mandates;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** Nobody else grants the same pair anything until the transaction ends. */
    @WithTransaction
    Uni<Granted> prepare(MandateContent content) {
        return authorities
                .find(content.collectivity())
                .flatMap(authority -> structures.find(content.structure()).map(structure -> {
                    MandateInvalid.unless(MandateRules.violations(content, authority, structure));
                    return Granted.of(
                            ids.next(), content, authority.orElseThrow().fictive());
                }))
                .call(granted -> turns.take("mandate " + content.collectivity() + " " + content.structure()));
    }
}
