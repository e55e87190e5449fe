package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of what is not public is narrowed to, as sent. */
public record UnpublishedSelection(
        @RestQuery
        @Parameter(
                description = "Id of the authority, or the code of a commune, or the SIREN of an EPCI",
                example = "commune-F0003")
        String collectivity,

        @RestQuery
        @Parameter(
                description = "DRAFT for what was never public, ARCHIVED for what is public no more; both unless given",
                schema = @Schema(enumeration = {UnpublishedActions.DRAFT, UnpublishedActions.ARCHIVED}))
        String state) {}
