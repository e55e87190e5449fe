package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project as the national schema names its parts: betagouv/projets-territoire v0.1.0 of schema.data.gouv.fr. What the
 * directory does not know is left out, which the schema allows.
 */
@Schema(description = "An action of type PROJECT in the national schema betagouv/projets-territoire (v0.1.0)")
public record TerritoryProject(
        @Schema(description = "Its id here") UUID id,
        @Schema(description = "When its draft was begun") Instant createdAt,
        @Schema(description = "When it last changed") Instant updatedAt,
        @Schema(description = "Its title") String nom,

        @Schema(description = "Its description, else its summary")
        String description,

        @Schema(description = "Its budget in whole euros", examples = "12000")
        Long budgetPrevisionnel,

        @Schema(description = "Its first day") LocalDate dateDebutPrevisionnelle,

        @Schema(description = "Idée or Opération; absent where its stage does not say", examples = "Opération")
        String phase,

        @Schema(description = "En cours, Abandonné or Terminé; absent without a stage", examples = "En cours")
        String phaseStatut,

        @Schema(description = "Ids here of its authority, and of those that share it", examples = "[\"commune-F0001\"]")
        List<String> collectiviteIds) {

    static final String COLUMNS =
            "id, created_at, updated_at, title, coalesce(description, summary) as description, budget,"
                    + " start_on, stage, collectivity, partners";

    static TerritoryProject of(Row row) {
        var stage = Progress.of(row.getString("stage"));
        return new TerritoryProject(
                row.getUUID("id"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("title"),
                row.getString("description"),
                row.getLong("budget"),
                row.getLocalDate("start_on"),
                stage.phase,
                stage.status,
                Stream.concat(Stream.of(row.getString("collectivity")), Stream.of(row.getArrayOfStrings("partners")))
                        .toList());
    }

    /** The words of the schema for a stage. */
    private enum Progress {
        UNKNOWN(null, null),
        IDEA("Idée", "En cours"),
        ONGOING("Opération", "En cours"),
        PERMANENT("Opération", "En cours"),
        ENDED("Opération", "Terminé"),
        ABANDONED(null, "Abandonné");

        private final String phase;
        private final String status;

        Progress(String phase, String status) {
            this.phase = phase;
            this.status = status;
        }

        static Progress of(String stage) {
            return stage == null ? UNKNOWN : valueOf(stage);
        }
    }
}
