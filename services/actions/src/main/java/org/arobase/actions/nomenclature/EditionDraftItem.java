package org.arobase.actions.nomenclature;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.arobase.contracts.Text;
import org.arobase.kernel.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NomenclatureDraftItem", description = "A draft of an edition as the list shows it")
public record EditionDraftItem(
        @Schema(description = "Id of the edition") String id,

        long version,

        @Schema(description = "The year it is for") Integer year,

        @Schema(description = "What it is called") Text name,

        @Schema(description = "When it last changed") Instant updatedAt) {

    static final String COLUMNS = "id, version, state";

    static EditionDraftItem of(Row row) {
        var draft = EventJson.read(row.getString("state"), EditionDraft.class).at(row.getLong("version"));
        return new EditionDraftItem(draft.id(), draft.version(), draft.year(), draft.name(), draft.updatedAt());
    }
}
