package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.label.campaign.IndicativeMarks;
import org.arobase.label.grid.GridNotFound;
import org.arobase.label.grid.Grids;
import org.arobase.label.grid.PublishedGrid;

/** Says what would be if, and keeps nothing. */
@ApplicationScoped
class Simulations {

    private final Grids grids;
    private final IndicativeMarks marks;
    private final KnownServices services;
    private final Comparables comparables;

    Simulations(Grids grids, IndicativeMarks marks, KnownServices services, Comparables comparables) {
        this.comparables = comparables;
        this.grids = grids;
        this.marks = marks;
        this.services = services;
    }

    /** A way up takes tens of milliseconds of computing at worst: not on the loop of the database. */
    Uni<SimulationView> of(SimulationInput input) {
        return grid(input.grid())
                .call(this::requireShown)
                .flatMap(grid -> services.byEdition().map(editions -> new SimulationReading(grid, editions)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(reading -> reading.of(input))
                .flatMap(this::run);
    }

    private Uni<SimulationView> run(Simulated simulated) {
        return comparables
                .of(simulated.profile(), simulated.edition())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(comparison -> SimulationView.of(simulated, simulated.run(comparison), comparison));
    }

    private Uni<Void> requireShown(PublishedGrid grid) {
        var id = grid.document().id();
        return marks.areHiddenUnder(id)
                .invoke(hidden -> {
                    if (hidden) {
                        throw new IndicativeMarkOff(id);
                    }
                })
                .replaceWithVoid();
    }

    /** The newest as well in place of one that there is not: the reading tells it with all else that does not fit. */
    private Uni<PublishedGrid> grid(String id) {
        return id == null
                ? grids.newest()
                : grids.find(id).onFailure(GridNotFound.class).recoverWithUni(grids::newest);
    }
}
