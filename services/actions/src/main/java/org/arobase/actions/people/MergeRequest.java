package org.arobase.actions.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What something is a duplicate of")
public record MergeRequest(
        @Schema(description = "Id of the one that is left") UUID into) {}
