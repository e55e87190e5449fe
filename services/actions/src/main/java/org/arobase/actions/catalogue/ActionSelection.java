package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.actions.people.EntryExamples;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What actions are narrowed to, as sent: the same for list, exports, map and counts. */
public record ActionSelection(
        @RestQuery
        @Parameter(
                description =
                        "French words to find in title, summary, keywords and description: any form of a word, accents or"
                                + " not, \"quotes\" for a phrase, a minus sign before a word that must not be there",
                example = "conseiller numérique")
        String q,

        @RestQuery
        @Parameter(
                description = "Id of the authority, or the code of a commune, or the SIREN of an EPCI",
                example = "commune-F0003")
        String collectivity,

        @RestQuery
        @Parameter(
                description = "Id of an authority that shares the action of another, or its code or SIREN",
                example = "commune-F0004")
        String partner,

        @RestQuery @Parameter(description = "Code of a theme", example = "mediation-numerique")
        String theme,

        @RestQuery @Parameter(description = "Code of a digital service", example = "t11-s01")
        String service,

        @RestQuery @Parameter(description = "Code of a category of themes", example = "partage-des-connaissances")
        String category,

        @RestQuery
        @Parameter(description = "Legal kind of the authority", schema = @Schema(implementation = Kind.class))
        String kind,

        @RestQuery
        @Parameter(description = "Population group of the authority, as /v1/strata lists them", example = "1000-1999")
        String stratum,

        @RestQuery
        @Parameter(description = "Id or code of the region the authority lies in: region-53 or 53", example = "F0")
        String region,

        @RestQuery
        @Parameter(
                description = "Id or code of the departement the authority lies in: departement-22 or 22",
                example = "F0")
        String departement,

        @RestQuery
        @Parameter(
                description = "Id or SIREN of the EPCI the authority is a member of, or is",
                example = "epci-F00000001")
        String epci,

        @RestQuery @Parameter(description = "How far it has come", schema = @Schema(implementation = ActionStage.class))
        String stage,

        @RestQuery @Parameter(description = "Whom it is for", schema = @Schema(implementation = Audience.class))
        String audience,

        @RestQuery @Parameter(description = "Who runs it", schema = @Schema(implementation = ActionOperation.class))
        String operation,

        @RestQuery
        @Parameter(
                description =
                        "Id of a tool it uses, as /v1/tools lists them; one that was merged stands for what is left",
                example = EntryExamples.TOOL_ID)
        UUID tool,

        @RestQuery
        @Parameter(
                description =
                        "Id of who supplies it, as /v1/providers lists them; one that was merged stands for what is left",
                example = EntryExamples.PROVIDER_ID)
        UUID provider,

        @RestQuery @Parameter(description = "The year it began", example = "2024")
        String year,

        @RestQuery
        @Parameter(description = "What kind of thing it is", schema = @Schema(implementation = ActionType.class))
        String type,

        @RestQuery
        @Parameter(
                description =
                        "true for what members of the association show first, in the order of their ranks unless sort says"
                                + " otherwise; false for all the rest",
                example = "false",
                schema = @Schema(type = SchemaType.BOOLEAN))
        String highlight,

        @RestQuery
        @Parameter(
                description =
                        "Latitude and longitude in degrees (WGS84): what lies within the radius of it, the nearest first"
                                + " unless sort says otherwise. An action without a point of its own lies where its authority"
                                + " does",
                example = "46.66,-19.65")
        String near,

        @RestQuery
        @Parameter(
                description = "Kilometres around near, 500 at most",
                example = "100",
                schema = @Schema(type = SchemaType.NUMBER, maximum = "500", defaultValue = "20"))
        String radius,

        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive) {}
