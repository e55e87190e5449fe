package org.arobase.label.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GridChange", description = "One field in which two grids differ")
public record GridChange(
        @Schema(
                description = "Code of the criterion; absent where the field is none of a criterion",
                examples = "emploi")
        String criterion,

        @Schema(
                description = "The field, with points to go inside; parent is the criterion it is part of",
                examples = "points.value")
        String field,

        @Schema(description = "What the other grid has, absent for nothing", examples = "60")
        String before,

        @Schema(description = "What this grid has, absent for nothing", examples = "55")
        String after) {

    /** Names it among all of two grids: no two criteria of a grid have the same code. */
    String place() {
        return (criterion == null ? "" : criterion) + "\n" + field;
    }
}
