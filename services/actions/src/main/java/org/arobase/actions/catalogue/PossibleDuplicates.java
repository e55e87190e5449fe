package org.arobase.actions.catalogue;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Published actions that may be the same as one")
public record PossibleDuplicates(
        @Schema(description = "The most alike first, at most ten")
        List<Candidate> duplicates) {

    @Schema(name = "PossibleDuplicate", description = "A published action that may be the same")
    public record Candidate(
            @Schema(description = "Its id") UUID id,
            @Schema(description = "Its authority") String collectivity,
            @Schema(description = "Its title") String title,

            @Schema(
                    description = "How alike the titles are: 1 for the same letters, whatever their case and accents",
                    minimum = "0.4",
                    maximum = "1",
                    examples = "0.8")
            float likeness,

            @Schema(description = "The digital services that both bring", examples = "[\"t08-s02\"]")
            List<String> services) {}
}
