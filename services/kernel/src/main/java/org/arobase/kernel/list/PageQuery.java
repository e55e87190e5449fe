package org.arobase.kernel.list;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for, as sent. */
public record PageQuery(
        @RestQuery
        @Parameter(
                description = "Items of a page",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        String limit,

        @RestQuery @Parameter(description = "Cursor of the page, from next of the page before")
        String after,

        @RestQuery
        @Parameter(
                description = "true to have everything that matches counted",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String total) {

    /** Of a page that does not say. */
    public static final int ROWS = 20;

    private static final int MOST = 100;

    int rows(Checks checks) {
        return checks.number("limit", limit, ROWS, MOST);
    }

    boolean counted(Checks checks) {
        return checks.flag("total", total);
    }
}
