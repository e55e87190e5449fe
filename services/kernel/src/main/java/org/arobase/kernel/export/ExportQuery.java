package org.arobase.kernel.export;

import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How an export is written, as sent. */
public record ExportQuery(
        @RestQuery
        @Parameter(
                description =
                        "true to begin a CSV with a byte order mark, by which Excel knows UTF-8; no effect elsewhere",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String bom) {

    boolean marked(Checks checks) {
        return checks.flag("bom", bom);
    }
}
