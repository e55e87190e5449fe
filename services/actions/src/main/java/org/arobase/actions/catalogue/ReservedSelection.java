package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of what members share is narrowed to, as sent. */
public record ReservedSelection(
        @RestQuery
        @Parameter(
                description =
                        "French words to find in title, summary, keywords and description: any form of a word, accents or"
                                + " not, \"quotes\" for a phrase, a minus sign before a word that must not be there",
                example = "conseiller numérique")
        String q,

        @RestQuery
        @Parameter(
                description = "Id of the authority, or the code of a commune, or the SIREN of an EPCI",
                example = "commune-F0003")
        String collectivity,

        @RestQuery @Parameter(description = "Code of a theme", example = "mediation-numerique")
        String theme,

        @RestQuery @Parameter(description = "Code of a digital service", example = "t11-s01")
        String service) {}
