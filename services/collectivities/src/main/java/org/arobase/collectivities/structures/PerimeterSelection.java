package org.arobase.collectivities.structures;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a perimeter is narrowed to, as sent. */
public record PerimeterSelection(
        @RestQuery @Parameter(description = "Only those that hold on this day", example = "2026-06-01")
        String at) {}
