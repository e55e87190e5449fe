package org.arobase.label.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of grids is narrowed to, as sent. */
public record GridSelection(
        @RestQuery
        @Parameter(
                description = "State of the grids; those that were published when absent. Editors alone see drafts",
                schema = @Schema(implementation = GridState.class),
                example = "PUBLISHED")
        String state) {}
