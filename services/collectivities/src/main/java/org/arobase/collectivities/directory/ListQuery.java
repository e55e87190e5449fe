package org.arobase.collectivities.directory;

import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.Limit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of collectivities, as sent. */
public record ListQuery(
        @RestQuery
        @Parameter(
                description =
                        "Part of a name; accents, case, hyphens and apostrophes do not matter. Exact names come first,"
                                + " then beginnings of names, of words, then the rest, each by falling population",
                example = "frehel")
        String q,

        @RestQuery @Parameter(description = "Legal kind", schema = @Schema(implementation = Kind.class))
        String kind,

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
                description = "Entities invented for demonstration: left out unless asked for",
                schema =
                        @Schema(
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        Fictive fictive,

        @RestQuery
        @Parameter(
                description = "Items of a page",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        Limit limit,

        @RestQuery @Parameter(description = "Cursor of the page, from next of the page before")
        String after,

        @RestQuery
        @Parameter(
                description = "true to have everything that matches counted",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        Total total) {}
