package org.arobase.actions.catalogue;

import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What part of the map is looked at, and from how near, as sent. */
public record MapSelection(
        @RestQuery
        @Parameter(
                description = "Zoom of the map, as web maps count it",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "18", defaultValue = "3"))
        String zoom,

        @RestQuery
        @Parameter(
                description = "West, south, east and north in degrees (WGS84); the world unless given, which needs a"
                        + " zoom of 4 at most",
                example = "-25,40,10,52")
        String bbox) {

    MapBox box(Checks checks) {
        return MapBox.of(zoom, bbox, checks);
    }
}
