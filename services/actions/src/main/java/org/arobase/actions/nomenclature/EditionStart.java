package org.arobase.actions.nomenclature;

import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NomenclatureStart", description = "How the draft of an edition begins")
public record EditionStart(
        @Schema(description = "Id of the edition: its year, and words where it needs some", examples = "2027-revision")
        String id,

        @Schema(description = "The year it is for", examples = "2027")
        Integer year,

        @Schema(description = "true: worded by the platform, not by the association")
        Boolean sample,

        @Schema(description = "What it is called") Text name,

        @Schema(
                description = "Id of the published edition whose services it begins with, each continuing itself",
                examples = "2026-sample")
        String basedOn) {}
