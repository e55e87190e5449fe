package org.arobase.journal.following;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page of a snapshot reads like, for the contract. */
record SnapshotPage(
        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "The resources, as their own address shows them without what is derived")
        List<Object> items,

        @Schema(description = "Path of the next page, of the same moment; null on the last page", nullable = true)
        String next,

        @Schema(description = "Only where total=true asks for it")
        Long total) {}
