package org.arobase.actions.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToolContent", description = "What is written of a tool; its name is enough")
public record ToolContent(
        @Schema(maxLength = EntryRules.NAME, examples = "Registre des demandes")
        String name,

        @Schema(description = "What it is for, in one or two sentences", maxLength = EntryRules.SUMMARY)
        String summary,

        @Schema(description = "Its page: http or https") String website,

        @Schema(description = "Whether anybody may read, change and share its source")
        Boolean openSource,

        @Schema(description = "SPDX id of its own licence", maxLength = EntryRules.WORD, examples = "EUPL-1.2")
        String licence,

        @Schema(description = "Where its source is: http or https")
        String repository,

        Hosting hosting,

        @Schema(description = "Id of the provider that supplies it")
        UUID provider,

        @Schema(
                description = "true for what is made up; a key for fictive authorities records nothing else. It stays"
                        + " as it was recorded")
        Boolean fictive) {

    @Schema(name = "Hosting", description = "Where it runs")
    public enum Hosting {
        SELF,
        PROVIDER,
        MUTUALISED,
        NONE
    }
}
