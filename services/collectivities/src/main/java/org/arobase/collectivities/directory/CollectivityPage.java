package org.arobase.collectivities.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page of prepared documents reads like, for the contract. */
record CollectivityPage(
        List<FoundCollectivity> items,

        @Schema(description = "Path of the next page; null on the last page", nullable = true)
        String next,

        @Schema(description = "Only where total=true asks for it")
        Long total) {}
