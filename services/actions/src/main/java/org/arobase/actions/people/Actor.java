package org.arobase.actions.people;

import java.time.Instant;
import java.time.LocalDate;
import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who carries an action. It is told in no event: a person can only be erased where no copies are. */
@Schema(description = "Who carries actions: a person on a recorded legal basis, an association or a company")
public record Actor(
        @Schema(description = "Id of the actor (UUIDv7)") String id,

        long version,

        @Schema(description = "ELECTED and AGENT are people")
        ActorType type,

        @Schema(description = "Their name") String name,

        @Schema(description = "What they do there") String role,

        @Schema(description = "Id of the authority they act for")
        String collectivity,

        @Schema(description = "SIRET of an association or a company")
        String siret,

        @Schema(description = "On what ground a person is named in public")
        LegalBasis legalBasis,

        @Schema(description = "First day of that ground") LocalDate since,

        @Schema(description = "When they were recorded") Instant createdAt,

        @Schema(description = "When that last changed") Instant updatedAt,

        boolean fictive)
        implements State {}
