package org.arobase.feed.news;

import org.arobase.kernel.http.Limit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of news, as sent. */
public record NewsQuery(
        @RestQuery
        @Parameter(description = "Id of the authority it is about, or the code of a commune", example = "commune-F0003")
        String collectivity,

        @RestQuery @Parameter(description = "Code of a theme", example = "mediation-numerique")
        String theme,

        @RestQuery
        @Parameter(description = "What kind of item it is", schema = @Schema(implementation = NewsKind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = "News of fictive authorities: left out unless asked for, or named by collectivity",
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
                description = "true to have all matching items counted",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        Total total) {

    int rows() {
        return limit == null ? Limit.DEFAULT : limit.rows();
    }

    boolean counted() {
        return total != null && total.wanted();
    }
}
