package org.arobase.collectivities.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How members are sorted, and of which day they are, as sent. */
public record MemberQuery(
        @RestQuery
        @Parameter(
                description = "By id, by name, or the largest population first",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                defaultValue = Sort.BY_ID,
                                enumeration = {Sort.BY_ID, Sort.BY_NAME, Sort.BY_POPULATION}))
        String sort,

        @RestQuery
        @Parameter(
                description =
                        "The day that is asked for, from 1943-01-01 to today. Of days before the current edition only the"
                                + " communes of an EPCI are known, from 2021-01-01 on and by id",
                example = "2024-06-01")
        LocalDate at) {}
