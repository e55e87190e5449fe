package org.arobase.label.grid;

import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GridItem", description = "A grid in a list")
public record GridItem(
        @Schema(examples = "2026-model") String id,

        @Schema(description = "The year of the label; 0 while a draft has none")
        int year,

        Text name,

        GridState state,

        @Schema(description = "SHA-256 of the grid in its canonical form, in hexadecimal")
        String sha256) {}
