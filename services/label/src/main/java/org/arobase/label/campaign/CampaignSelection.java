package org.arobase.label.campaign;

import org.arobase.kernel.http.Limit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of campaigns, as sent. */
public record CampaignQuery(
        @RestQuery
        @Parameter(
                description = "Campaigns of fictive authorities: left out unless asked for",
                example = "include",
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
                description = "true to have all matching campaigns counted",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        Total total) {

    Fictive shown() {
        return fictive == null ? Fictive.EXCLUDE : fictive;
    }

    int rows() {
        return limit == null ? Limit.DEFAULT : limit.rows();
    }

    boolean counted() {
        return total != null && total.wanted();
    }
}
