package org.arobase.journal.following;

import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a follower asks for, as it stands in the address. */
public record ChangeQuery(
        @RestQuery
        @Parameter(description = "The token of the last answer; without it, the changes from the first one kept")
        String after,

        @RestQuery
        @Parameter(
                description = "Names of resources, separated by commas: collectivity, nomenclature, action,"
                        + " tool, provider, campaign, news-item, structure, membership, mandate",
                example = "action,news-item")
        String types,

        @RestQuery @Parameter(description = "Only what concerns this authority", example = "commune-F0001")
        String collectivity,

        @RestQuery
        @Parameter(
                description = "How many changes at most, up to 1,000",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "20"))
        String limit,

        @RestQuery("wait")
        @Parameter(
                description = "Hold the answer back until there is something new, at most this long: up to 60s",
                example = "1s")
        String patience) {

    private static final int MOST = 1_000;

    int rows(Checks checks) {
        return checks.number("limit", limit, PageQuery.ROWS, MOST);
    }

    Filter filter(Checks checks) {
        return Filter.of(types, collectivity, checks);
    }

    Wait holding(Checks checks) {
        return Wait.of(patience, checks);
    }
}
