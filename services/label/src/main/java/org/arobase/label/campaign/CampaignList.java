package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Cursors;
import org.arobase.kernel.http.Page;

/** The public list of campaigns, newest year first. */
@ApplicationScoped
class CampaignList {

    private static final String SHOWN = " from campaign where ($1 = 'include' or fictive = ($1 = 'only'))";
    private static final String PAGE = "select " + CampaignRow.COLUMNS + SHOWN
            + " and ($2::integer is null or (year, id) < ($2, $3)) order by year desc, id desc limit $4";
    private static final String COUNT = "select count(*)" + SHOWN;

    private final Pool pool;
    private final Cursors cursors;

    CampaignList(Pool pool, Cursors cursors) {
        this.pool = pool;
        this.cursors = cursors;
    }

    Uni<Page<Campaign>> page(CampaignQuery query) {
        return total(query)
                .flatMap(total ->
                        rows(query).map(rows -> Page.of(rows, query.rows(), last -> cursor(query, last), total)));
    }

    /** Null unless it was asked for. */
    private Uni<Long> total(CampaignQuery query) {
        return query.counted()
                ? pool.preparedQuery(COUNT)
                        .execute(Tuple.of(query.shown().toString()))
                        .map(rows -> rows.iterator().next().getLong(0))
                : Uni.createFrom().nullItem();
    }

    private Uni<List<Campaign>> rows(CampaignQuery query) {
        var place = query.after() == null ? null : cursors.read(binding(query), query.after());
        var year = place == null ? null : Integer.valueOf(place.getFirst());
        var id = place == null ? null : place.getLast();
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(query.shown().toString(), year, id, query.rows() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(CampaignRow::read)
                        .toList());
    }

    private String cursor(CampaignQuery query, Campaign last) {
        return cursors.write(binding(query), List.of(Integer.toString(last.year()), last.id()));
    }

    private static String binding(CampaignQuery query) {
        return "campaigns " + query.shown();
    }
}
