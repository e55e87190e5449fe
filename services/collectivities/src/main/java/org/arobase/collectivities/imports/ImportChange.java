package org.arobase.collectivities.imports;

import java.util.List;
import org.arobase.contracts.collectivities.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportChange", description = "What an edition changes of one entity")
public record ImportChange(
        @Schema(description = "Its number in this list, from 1")
        int number,

        @Schema(description = "What happens to it") Change change,

        @Schema(description = "Legal kind") Kind kind,

        @Schema(description = "Id of the entity", examples = "commune-22179")
        String collectivity,

        @Schema(description = "Its name; the last one where it goes")
        String name,

        @Schema(description = "Which fields change; empty where it comes or goes")
        List<String> fields,

        @Schema(description = "Why it goes: merged, divided or ended; absent where it does not")
        String reason,

        @Schema(description = "Ids of those that follow what goes; empty when none is known")
        List<String> successors) {

    @Schema(name = "ImportChangeKind", description = "What happens to an entity")
    public enum Change {
        ADDED,
        CHANGED,
        ENDED
    }
}
