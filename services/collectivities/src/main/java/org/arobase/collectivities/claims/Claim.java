package org.arobase.collectivities.claims;

import java.time.Instant;
import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody asks to become the first administrator of an authority. Its claimant and administrators see it, nobody else. */
@Schema(description = "Somebody asks to become the first administrator of an authority")
public record Claim(
        @Schema(description = "Id of the claim (UUIDv7)") String id,

        long version,

        @Schema(description = "Id of the authority") String collectivity,

        @Schema(description = "Id of the client that asks") String client,

        @Schema(description = "What it says in its favour") String evidence,

        @Schema(description = "Whether it was decided, and how")
        ClaimState state,

        @Schema(description = "Why it was refused, or a remark on its approval")
        String reason,

        @Schema(description = "When it was made") Instant submittedAt,

        @Schema(description = "When it was decided; absent until then")
        Instant decidedAt)
        implements State {

    static Claim submit(String id, ClaimContent content, String client, Instant now) {
        return new Claim(
                id, 1, content.collectivity(), client, content.evidence(), ClaimState.PENDING, null, now, null);
    }

    Claim approve(String remark, Instant now) {
        return decided(ClaimState.APPROVED, remark, now);
    }

    Claim refuse(String why, Instant now) {
        return decided(ClaimState.REFUSED, why, now);
    }

    private Claim decided(ClaimState how, String why, Instant now) {
        if (state != ClaimState.PENDING) {
            throw new ClaimDecided(id);
        }
        return new Claim(id, version + 1, collectivity, client, evidence, how, why, submittedAt, now);
    }
}
