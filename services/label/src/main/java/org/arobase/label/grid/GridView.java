package org.arobase.label.grid;

import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Grid", description = "A published grid: it never changes")
public record GridView(
        @Schema(examples = "2026-model") String id,

        @Schema(description = "Always 1: a published grid never changes")
        long version,

        @Schema(description = "SHA-256 of the grid in its canonical form, in hexadecimal")
        String sha256,

        @Schema(description = "The grid, as it may be sent to be evaluated")
        GridDocument grid)
        implements State {

    static GridView of(PublishedGrid grid) {
        return new GridView(grid.document().id(), 1, grid.sha256(), grid.document());
    }
}
