package org.arobase.collectivities.directory;

import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of collectivities is narrowed to, and how it is sorted, as sent. */
public record CollectivitySelection(
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
                description = Fictive.DESCRIPTION,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive,

        @RestQuery
        @Parameter(
                description =
                        "By id, by name, the largest population first, or the best answers to q first, which is the"
                                + " default with q and needs it; without q the default is id",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {Sort.BY_ID, Sort.BY_NAME, Sort.BY_POPULATION, Sort.BY_RELEVANCE}))
        String sort) {}
