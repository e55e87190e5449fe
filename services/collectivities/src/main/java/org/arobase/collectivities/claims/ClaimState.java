package org.arobase.collectivities.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a claim was decided, and how")
public enum ClaimState {
    PENDING,
    APPROVED,
    REFUSED
}
