package org.arobase.gateway.clients;

import java.time.Instant;
import java.util.List;
import org.arobase.contracts.State;
import org.arobase.kernel.identity.Grant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client as itself and administrators see it; its keys are shown to nobody. */
@Schema(description = "Somebody who holds keys")
public record RegisteredClient(
        @Schema(description = "Id of the client") String id,

        long version,

        @Schema(description = "Whom the key is for") String name,

        @Schema(description = "Roles that hold anywhere") List<String> roles,

        @Schema(
                description =
                        "Roles that hold for one entity each: role, colon, id; those of an approved claim stand in /v1/me")
        List<String> grants,

        @Schema(description = "When all its keys were revoked; absent while they hold")
        Instant revokedAt)
        implements State {

    static RegisteredClient of(ClientEntity row, List<Grant> grants) {
        return new RegisteredClient(
                row.id.toString(),
                row.version,
                row.name,
                List.of(row.roles),
                grants.stream().map(Grant::text).toList(),
                row.revokedAt);
    }
}
