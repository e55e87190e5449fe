package org.arobase.collectivities.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportReject", description = "A line of an edition that cannot be read")
public record ImportReject(
        @Schema(description = "Its number in this list, from 1")
        int number,

        @Schema(
                description =
                        "The line of the file, from 1: the first one describes the edition, the second names the columns; 0 is"
                                + " the whole file")
        int line,

        @Schema(description = "The column that does not fit; empty for the whole line")
        String column,

        @Schema(description = "A stable word") String code,

        @Schema(description = "What is wrong, in a sentence")
        String detail) {}
