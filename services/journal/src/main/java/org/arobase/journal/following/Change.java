package org.arobase.journal.following;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the journal: a fact about a resource, with the resource's whole public state after it. */
@Schema(description = "A fact about a resource, with the resource's whole public state after it")
record Change(
        @Schema(description = "Id of the event", examples = "01950000-0000-7000-8000-000000000001")
        UUID id,

        @Schema(description = "upsert: data is the state; withdrawal: data is reason and successors")
        Kind kind,

        @Schema(description = "CloudEvents type", examples = "org.arobase.action.published.v1")
        String type,

        @Schema(description = "Path of the resource", examples = "/v1/actions/01950000-0000-7000-8000-000000000002")
        String subject,

        @Schema(description = "Grows with every event of the resource")
        long resourceversion,

        @Schema(description = "Shared by the events of one transaction")
        UUID correlationId,

        Instant time,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "Exactly what GET of the resource returned then")
        String data) {

    @Schema(name = "ChangeKind")
    enum Kind {
        UPSERT,
        WITHDRAWAL
    }
}
