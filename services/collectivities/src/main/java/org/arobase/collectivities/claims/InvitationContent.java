package org.arobase.collectivities.claims;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationContent", description = "Who is invited, and until when")
public record InvitationContent(
        @Schema(description = "Id of the authority", examples = "commune-F0003")
        String collectivity,

        @Schema(description = "The last day on which it works; without it 30 days from today, and 90 at most")
        LocalDate expiresOn) {}
