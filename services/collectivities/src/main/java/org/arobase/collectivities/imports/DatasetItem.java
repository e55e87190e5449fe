package org.arobase.collectivities.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.collectivities.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One data set that the directory is made of. */
@Schema(name = "Dataset", description = "A data set that the directory is made of")
record DatasetItem(
        @Schema(description = "Its id") String id,

        @Schema(description = "Its name, in the language of its publisher")
        String name,

        @Schema(description = "Who publishes it") String publisher,

        @Schema(description = "Under which licence") String licence,

        @Schema(description = "The day on which it is true") LocalDate validOn,

        @Schema(description = "Kinds of entities it lists; empty where it adds figures to them")
        List<Kind> kinds,

        @Schema(description = "When it was loaded; absent for what the service carries and reads at its start")
        Instant loadedAt,

        @Schema(description = "Of movements: how many lines bear a code that their publisher explains nowhere")
        Integer undocumented,

        @Schema(description = "true: invented for demonstration; concerns no real authority")
        boolean fictive) {}
