package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How the list of what members share is sorted, as sent. */
public record ReservedSort(
        @RestQuery
        @Parameter(
                description =
                        "By when the draft was begun, the last one first with a minus sign; the best answers to q first,"
                                + " which is the default with q and needs it; the nearest first, which is the default with near"
                                + " alone and needs it",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {
                                    ReservedActions.NEWEST,
                                    ReservedActions.OLDEST,
                                    ActionList.RELEVANCE,
                                    ActionList.DISTANCE
                                }))
        String sort) {}
