package org.arobase.collectivities.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of claims is narrowed to, as sent. */
public record ClaimSelection(
        @RestQuery
        @Parameter(
                description = "Id of the authority, or the code of a commune, or the SIREN of an EPCI",
                example = "commune-F0002")
        String collectivity,

        @RestQuery
        @Parameter(description = "Whether decided, and how", schema = @Schema(implementation = ClaimState.class))
        String state) {}
