package org.arobase.feed.news;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of news is narrowed to, and how it is sorted, as sent. */
public record NewsSelection(
        @RestQuery
        @Parameter(
                description = "Id of the authority it is about, or the code of a commune, or the SIREN of an EPCI",
                example = "commune-F0003")
        String collectivity,

        @RestQuery @Parameter(description = "Code of a theme", example = "mediation-numerique")
        String theme,

        @RestQuery
        @Parameter(description = "What kind of item it is", schema = @Schema(implementation = NewsKind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive,

        @RestQuery
        @Parameter(
                description = "By date of publication, newest first with a minus sign",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {NewsList.NEWEST, NewsList.OLDEST},
                                defaultValue = NewsList.NEWEST))
        String sort) {}
