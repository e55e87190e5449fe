package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of an action: who made it, what it changed, and how to come back to it")
public record ActionVersion(
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

        @Schema(description = "The fields that it changed") List<Change> changes,

        @Schema(
                description = "The merge patch that, sent to the action, makes its content again what it was in this"
                        + " version, and leaves who may read it as it is; empty when it is that already",
                implementation = Object.class)
        ObjectNode restore) {

    private static final String VISIBILITY = "visibility";

    @Schema(name = "ActionChange", description = "A field of the record, before and after a write")
    public record Change(
            @Schema(description = "Its name, as the record has it", examples = "title")
            String field,

            @Schema(description = "Its value before; absent when it was not filled in", implementation = Object.class)
            JsonNode before,

            @Schema(
                    description = "Its value after; absent when it is no longer filled in",
                    implementation = Object.class)
            JsonNode after) {

        static Change of(String field, JsonNode before, JsonNode after) {
            return new Change(field, before.isNull() ? null : before, after);
        }
    }

    /**
     * @param changed what the fields that it changed were before
     * @param then the content as this version left it
     * @param now the content of today
     */
    static ActionVersion of(ActionVersionItem item, ObjectNode changed, ObjectNode then, ObjectNode now) {
        var changes = changed.propertyStream()
                .map(field -> Change.of(field.getKey(), field.getValue(), then.get(field.getKey())))
                .toList();
        var restore = ContentTree.patch(now, then);
        restore.remove(VISIBILITY);
        return new ActionVersion(item.version(), item.at(), item.fact(), item.by(), item.licence(), changes, restore);
    }
}
