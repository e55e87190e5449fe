package org.arobase.collectivities.lineage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of every code of a list, in its order. */
@Schema(description = "What became of every code, in the order they were sent")
record MigrationReport(
        @Schema(description = "How many codes lead to exactly one entity of today")
        int one,

        @Schema(description = "How many lead to several") int several,
        @Schema(description = "How many lead to none") int none,

        @Schema(description = "One for each code that was sent")
        List<Migration> items) {

    static MigrationReport of(List<Migration> items) {
        return new MigrationReport(
                count(items, Migration.Outcome.ONE),
                count(items, Migration.Outcome.SEVERAL),
                count(items, Migration.Outcome.NONE),
                items);
    }

    private static int count(List<Migration> items, Migration.Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
