package org.arobase.label.campaign;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of campaigns is narrowed to, and how it is sorted, as sent. */
public record CampaignSelection(
        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                example = "include",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive,

        @RestQuery
        @Parameter(
                description = "By year, newest first with a minus sign",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {CampaignList.NEWEST, CampaignList.OLDEST},
                                defaultValue = CampaignList.NEWEST))
        String sort) {}
