package org.arobase.collectivities.directory;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list in the national schema is narrowed to, as sent. */
public record NationalSelection(
        @RestQuery
        @Parameter(description = "Id or code of the departement it lies in: departement-22 or 22", example = "22")
        String departement,

        @RestQuery
        @Parameter(description = "Id or code of the region it lies in: region-53 or 53", example = "region-53")
        String region,

        @RestQuery
        @Parameter(
                description = "Id or SIREN of the EPCI a commune is a member of: epci-200068989 or 200068989",
                example = "epci-200068989")
        String epci,

        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive) {}
