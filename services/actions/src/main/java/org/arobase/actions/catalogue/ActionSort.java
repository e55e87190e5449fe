package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How the list of actions is sorted, as sent. */
public record ActionSort(
        @RestQuery
        @Parameter(
                description =
                        "By date of publication, newest first with a minus sign; the best answers to q first, which is"
                                + " the default with q and needs it; the nearest first, which is the default with near alone"
                                + " and needs it; by rank, which is the default with highlight=true alone and needs it",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {
                                    ActionList.NEWEST,
                                    ActionList.OLDEST,
                                    ActionList.RELEVANCE,
                                    ActionList.DISTANCE,
                                    ActionList.HIGHLIGHT
                                }))
        String sort) {}
