package org.arobase.collectivities.claims;

import java.time.LocalDate;
import org.arobase.kernel.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lets somebody become the first administrator of an authority without being asked again. */
@Schema(description = "What lets its bearer become the first administrator of an authority")
public record Invitation(
        @Schema(description = "Id of the invitation (UUIDv7)")
        String id,

        long version,

        @Schema(description = "Id of the authority") String collectivity,

        @Schema(
                description =
                        "The secret that a claim names as its invitation; it is shown here and never again, and works once")
        String code,

        @Schema(description = "The last day on which it works")
        LocalDate expiresOn)
        implements ShownOnce {}
