package org.arobase.actions.catalogue;

import org.arobase.kernel.http.Limit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of actions, as sent. */
public record ActionQuery(
        @RestQuery @Parameter(description = "Id of the authority, or the code of a commune", example = "commune-F0003")
        String collectivity,

        @RestQuery @Parameter(description = "Code of a theme", example = "mediation-numerique")
        String theme,

        @RestQuery @Parameter(description = "Code of a digital service", example = "t11-s01")
        String service,

        @RestQuery
        @Parameter(description = "What kind of thing it is", schema = @Schema(implementation = ActionType.class))
        String type,

        @RestQuery
        @Parameter(
                description = "Actions of fictive authorities: left out unless asked for",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
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
                description = "true to have all matching actions counted",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String total) {}
