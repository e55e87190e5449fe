package org.arobase.gateway.clients;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SandboxContent", description = "Who wants to try")
public record SandboxContent(
        @Schema(
                description = "What you call yourself; not a person's name",
                maxLength = ClientRules.LONGEST_NAME,
                examples = "Essai")
        String name) {}
