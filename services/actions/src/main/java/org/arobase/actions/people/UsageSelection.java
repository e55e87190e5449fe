package org.arobase.actions.people;

import org.arobase.kernel.list.Fictive;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of the actions that name something are asked for, as sent. */
public record UsageSelection(
        @RestQuery
        @Parameter(
                description = Fictive.DESCRIPTION,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exclude", "include", "only"},
                                defaultValue = "exclude"))
        String fictive) {}
