package org.arobase.actions.catalogue;

import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What part of the world a list is cut to, as sent. */
public record ActionArea(
        @RestQuery
        @Parameter(
                description =
                        "West, south, east and north in degrees (WGS84): what lies within. An action without a point of its"
                                + " own lies where its authority does",
                example = "-25,40,10,52")
        String bbox) {

    Box box(Checks checks) {
        return Box.of(bbox, checks);
    }
}
