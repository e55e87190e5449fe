package org.arobase.collectivities.mandates;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of mandates is narrowed to, as sent. */
public record MandateSelection(
        @RestQuery
        @Parameter(
                description = "Id of the authority, or the code of a commune, or the SIREN of an EPCI",
                example = "commune-F0001")
        String collectivity,

        @RestQuery @Parameter(description = "Id of a structure", example = "organisme-F00000901")
        String structure,

        @RestQuery
        @Parameter(description = "Only those that let it do this", schema = @Schema(implementation = Scope.class))
        String scope,

        @RestQuery @Parameter(description = "Only those that hold on this day", example = "2026-06-01")
        String at,

        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive) {}
