package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.collectivities.Collectivities;
import org.arobase.actions.people.Named;
import org.arobase.kernel.problem.Violation;

/** Looks up what a content mentions, on the connection of the current session. */
@ApplicationScoped
class Mentioned {

    private final Collectivities collectivities;

    Mentioned(Collectivities collectivities) {
        this.collectivities = collectivities;
    }

    /**
     * @param self null while the action has no id
     * @param before what was mentioned already: it may have gone since
     */
    Uni<List<Violation>> violations(UUID self, ActionContent content, Mentions before) {
        var mentions = Mentions.of(content);
        return there(mentions).map(there -> MentionRules.violations(self, content, there.and(before)));
    }

    private Uni<Mentions> there(Mentions mentions) {
        return collectivities
                .known(mentions.collectivities())
                .flatMap(known -> ActionReads.published(mentions.actions())
                        .flatMap(published -> Named.known(mentions.entries().keySet())
                                .map(entries -> new Mentions(known, published, entries))));
    }
}
