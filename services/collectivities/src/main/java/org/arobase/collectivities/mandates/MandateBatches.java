package org.arobase.collectivities.mandates;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.contracts.Topics;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/** Grants many mandates in one transaction: what the rules refuse is told line by line, a failure undoes all of it. */
@ApplicationScoped
class MandateBatches {

    private static final Logger LOG = Logger.getLogger(MandateBatches.class);

    private final Grants grants;
    private final Outbox outbox;

    MandateBatches(Grants grants, Outbox outbox) {
        this.grants = grants;
        this.outbox = outbox;
    }

    /** @param language of what is told of a refused line */
    @WithTransaction
    Uni<MandateBatchResult> grant(List<MandateLine> lines, boolean dryRun, String language) {
        return grants.open(contents(lines)).flatMap(ledger -> {
            var results =
                    lines.stream().map(line -> ledger.enter(line, language)).toList();
            var nothing = dryRun || ledger.granted().isEmpty();
            return (nothing ? Uni.createFrom().voidItem() : add(ledger.granted()))
                    .replaceWith(MandateBatchResult.of(dryRun, results));
        });
    }

    private static List<MandateContent> contents(List<MandateLine> lines) {
        return lines.stream()
                .filter(MandateLine.Read.class::isInstance)
                .map(line -> ((MandateLine.Read) line).content())
                .toList();
    }

    private Uni<Void> add(List<Granted> mandates) {
        LOG.infof("mandates granted: count=%d", mandates.size());
        return MandateEntity.addAll(mandates)
                .chain(() -> Multi.createFrom()
                        .iterable(mandates)
                        .onItem()
                        .transformToUniAndConcatenate(
                                mandate -> outbox.append(Topics.MANDATES.event("granted", mandate.state())))
                        .onItem()
                        .ignoreAsUni());
    }
}
