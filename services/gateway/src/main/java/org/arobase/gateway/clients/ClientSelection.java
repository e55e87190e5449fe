package org.arobase.gateway.clients;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of clients is narrowed to, as sent. */
public record ClientSelection(
        @RestQuery
        @Parameter(
                description =
                        "Id of an authority, or the code of a commune, or the SIREN of an EPCI: those who may contribute there"
                                + " and do nothing else",
                example = "commune-F0002")
        String collectivity) {}
