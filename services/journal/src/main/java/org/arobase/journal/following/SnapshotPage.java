package org.arobase.journal.following;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page of a snapshot reads like, for the contract. */
record SnapshotPage(
        List<SnapshotItem> items,

        @Schema(description = "Path of the next page; null on the last page", nullable = true)
        String next,

        @Schema(description = "Only where total=true asks for it")
        Long total) {}
