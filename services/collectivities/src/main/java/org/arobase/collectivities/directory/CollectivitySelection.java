package org.arobase.collectivities.directory;

import java.time.LocalDate;
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
                        "A name, INSEE code, post code, SIREN, SIRET or id. Accents, case, hyphens, apostrophes, articles, spaces"
                                + " and the abbreviation of saint do not matter, one letter may be wrong, two from 8"
                                + " letters. A departement may stand beside the name: `Changé 53`. Codes come first, then"
                                + " exact names, beginnings of names and of words, then mistyped names, each by falling"
                                + " population; a commune is also found by its former names and those of the communes"
                                + " merged into it since 1943",
                example = "frehel")
        String q,

        @RestQuery @Parameter(description = "Legal kind", schema = @Schema(implementation = Kind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = "A role that it bears, on the day asked for or today",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {Bearers.MUTUALISATION}))
        String role,

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
                description = "Nature of an EPCI",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"CC", "CA", "CU", "METRO"}))
        String nature,

        @RestQuery
        @Parameter(
                description = "Id or SIREN of the établissement public territorial a commune is a member of",
                example = "ept-200057867")
        String ept,

        @RestQuery
        @Parameter(
                description =
                        "Id or code of the elected body with a departement's powers on its territory: ctcd-22D or 22D",
                example = "22D")
        String ctcd,

        @RestQuery
        @Parameter(
                description =
                        "Id or SIREN of a grouping with members: an EPCI or an EPT; or the id of a structure whose perimeter"
                                + " it is in, or association for the members of the association, on the day asked for or today",
                example = "epci-200068989")
        String memberOf,

        @RestQuery @Parameter(description = "Post code; several communes may share one", example = "22240")
        String postalCode,

        @RestQuery
        @Parameter(
                description = "INSEE code: of a commune, and of communes déléguées or associées that bear the same",
                example = "22179")
        String insee,

        @RestQuery @Parameter(description = "SIREN, 9 digits", example = "212201792")
        String siren,

        @RestQuery
        @Parameter(
                description =
                        "Population group of article L.2334-3 of the CGCT, by its bounds, here of the municipal population",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {
                                    "0-499",
                                    "500-999",
                                    "1000-1999",
                                    "2000-3499",
                                    "3500-4999",
                                    "5000-7499",
                                    "7500-9999",
                                    "10000-14999",
                                    "15000-19999",
                                    "20000-34999",
                                    "35000-49999",
                                    "50000-74999",
                                    "75000-99999",
                                    "100000-199999",
                                    "200000+"
                                }))
        String stratum,

        @RestQuery
        @Parameter(description = "Inhabitants at least; what has no known population is left out", example = "500")
        String populationMin,

        @RestQuery
        @Parameter(description = "Inhabitants at most; what has no known population is left out", example = "5000")
        String populationMax,

        @RestQuery
        @Parameter(
                description = "true to have each item say why it answers q",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String explain,

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
                        "The day that is asked for, from 1943-01-01 to today. On a day before the current edition the list"
                                + " has the communes and their parts that there were, and from 2021 on the EPCI: by kind,"
                                + " insee, and from 2021 on by epci, memberOf, stratum and population",
                example = "2026-06-01")
        LocalDate at,

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
