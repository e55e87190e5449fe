package org.arobase.collectivities.structures;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of structures is narrowed to, as sent. */
public record StructureSelection(
        @RestQuery
        @Parameter(
                description =
                        "Ids of authorities, separated by commas, up to 100: only structures whose perimeter holds"
                                + " one of them, or the EPCI of one, on the day",
                example = "commune-F0001,commune-F0002")
        String serves,

        @RestQuery
        @Parameter(
                description =
                        "The day on which the role is held, and the perimeter looked at; with serves alone, today",
                example = "2026-06-01")
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
