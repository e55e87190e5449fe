package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A version of an action as the list shows it")
public record ActionVersionItem(
        @Schema(description = "Counts the writes of the action", examples = "2")
        long version,

        @Schema(description = "When it was written") Instant at,

        @Schema(
                description =
                        "What was done: CREATED, EDITED, PUBLISHED, PINNED, UNPINNED, RESERVED for members, OPENED to"
                                + " everyone, ARCHIVED or RESTORED",
                examples = "PUBLISHED")
        String fact,

        @Schema(
                description = "Who wrote it, under a name that stands for one client within one authority; absent when"
                        + " the platform did, or when the name was erased")
        UUID by,

        @Schema(
                description =
                        "SPDX id of the licence that whoever made the action public granted with it; absent otherwise",
                examples = "etalab-2.0")
        String licence,

        @Schema(description = "The fields that it changed", examples = "[\"title\"]")
        List<String> fields) {

    static final String COLUMNS =
            "version, at, fact, contributor, licence, array(select json_object_keys(changes::json)) as fields";

    static ActionVersionItem of(Row row) {
        return new ActionVersionItem(
                row.getLong("version"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("fact"),
                row.getUUID("contributor"),
                row.getString("licence"),
                List.of(row.getArrayOfStrings("fields")));
    }
}
