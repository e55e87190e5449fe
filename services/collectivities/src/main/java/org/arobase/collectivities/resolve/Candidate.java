package org.arobase.collectivities.resolve;

import org.arobase.collectivities.directory.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collectivity that a line may mean. */
record Candidate(
        String id,
        String name,
        @Schema(description = "Legal kind") String kind,

        @Schema(description = "Codes of the departements it lies in")
        String departements) {

    static Candidate of(Answer answer) {
        return new Candidate(answer.id(), answer.name(), answer.kind().name(), String.join(" ", answer.departements()));
    }
}
