package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.label.grid.Grids;

/** Says what would be if, and keeps nothing. */
@ApplicationScoped
class Simulations {

    private final Grids grids;
    private final KnownServices services;

    Simulations(Grids grids, KnownServices services) {
        this.grids = grids;
        this.services = services;
    }

    /** A way up takes tens of milliseconds of computing at worst: not on the loop of the database. */
    Uni<SimulationView> of(SimulationInput input) {
        return services.byEdition()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(editions -> new SimulationReading(grids, editions).of(input))
                .map(simulated -> SimulationView.of(simulated, simulated.run()));
    }
}
