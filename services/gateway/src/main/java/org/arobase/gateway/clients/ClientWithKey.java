package org.arobase.gateway.clients;

import java.time.Instant;
import java.util.List;
import org.arobase.kernel.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new client with its key, which nothing else ever shows. */
@Schema(description = "A new client, with its key")
public record ClientWithKey(
        @Schema(description = "Id of the client") String id,

        long version,

        @Schema(description = "Whom the key is for") String name,

        @Schema(description = "Roles that hold anywhere") List<String> roles,

        @Schema(description = "Roles that hold for one entity each: role, colon, id")
        List<String> grants,

        @Schema(description = "The key, for the header `Authorization: Bearer`; it is shown here and never again")
        String key,

        @Schema(description = "When it works no more; absent where no end is set")
        Instant expiresAt)
        implements ShownOnce {}
