package org.arobase.label.grid;

import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GridItem", description = "A grid in a list")
public record GridItem(
        @Schema(examples = "2026-model") String id,
        @Schema(description = "The year of the label") int year,
        Text name,

        @Schema(description = "SHA-256 of the grid in its canonical form, in hexadecimal")
        String sha256) {

    static GridItem of(PublishedGrid grid) {
        var document = grid.document();
        return new GridItem(document.id(), document.year(), document.name(), grid.sha256());
    }
}
