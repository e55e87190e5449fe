package org.arobase.label.grid;

import java.time.Instant;
import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Grid", description = "A grid; one that was published never changes")
public record GridView(
        @Schema(examples = "2026-model") String id,

        @Schema(description = "Counts the writes; of a published grid only its state can still change")
        long version,

        GridState state,

        @Schema(description = "SHA-256 of the grid in its canonical form, in hexadecimal")
        String sha256,

        @Schema(description = "When it was published; absent before")
        Instant publishedAt,

        @Schema(description = "Id of the grid that was published for its year after it")
        String supersededBy,

        @Schema(description = "The grid, as it may be sent to be evaluated")
        GridDocument grid)
        implements State {

    static GridView of(RecordedGrid recorded, GridState state, Instant publishedAt, String supersededBy) {
        var dossier = recorded.dossier();
        return new GridView(
                dossier.id(),
                dossier.version(),
                state,
                dossier.sha256(),
                publishedAt,
                supersededBy,
                dossier.document());
    }
}
