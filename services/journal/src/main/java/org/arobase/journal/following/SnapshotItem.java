package org.arobase.journal.following;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What resources of all types have in common, for the contract: they are sent as their events told them. */
@Schema(
        description =
                "A resource as its own address shows it, without what is derived: with all its fields, of which these are"
                        + " two",
        additionalProperties = Schema.True.class)
record SnapshotItem(
        @Schema(description = "Id of the resource") String id, long version) {}
