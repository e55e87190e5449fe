package org.arobase.actions.people;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of entries is narrowed to, as sent. */
public record EntrySelection(
        @RestQuery @Parameter(description = "Letters of the name, whatever their case and accents", example = "atelier")
        String q,

        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                example = "include",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive) {}
