package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.StreamSupport;
import org.arobase.label.grid.Grids;
import org.arobase.label.grid.PublishedGrid;
import org.jboss.logging.Logger;

/** Computes the scores of a campaign under another grid, a stretch of authorities at a time, on the inputs that they have. */
@ApplicationScoped
public class Regrading {

    private static final Logger LOG = Logger.getLogger(Regrading.class);

    /** The transaction that wrote a row is its version. */
    private static final String SELECT =
            "select " + StoredScore.COLUMNS + ", xmin::text::bigint as version from score ";

    private static final String NEXT =
            SELECT + "where campaign = $1 and collectivity > $2 order by collectivity limit $3";
    private static final String THESE = SELECT + "where campaign = $1 and collectivity = any($2) order by collectivity";
    private static final String VERSIONS = """
            select collectivity, xmin::text::bigint as version from score
            where campaign = $1 and collectivity > $2 and ($3::text is null or collectivity <= $3) order by collectivity
            """;

    private final Grids grids;
    private final Vertx vertx;

    Regrading(Grids grids, Vertx vertx) {
        this.grids = grids;
        this.vertx = vertx;
    }

    /** The next authorities in the order of their ids, fewer than asked for at the end; nothing is written. */
    public Uni<Looked> look(SqlConnection connection, Stretch stretch) {
        return connection
                .preparedQuery(NEXT)
                .execute(Tuple.of(stretch.campaign(), stretch.after(), stretch.most()))
                .flatMap(rows -> look(stretch, rows));
    }

    /** The same once nobody else changes scores: what was written since it was looked at is looked at again. */
    public Uni<Looked> lookAgain(SqlConnection transaction, Looked looked) {
        var stretch = looked.stretch();
        var last = looked.isLast() ? null : looked.reached();
        return transaction
                .preparedQuery(VERSIONS)
                .execute(Tuple.of(stretch.campaign(), stretch.after(), last))
                .map(Regrading::versions)
                .flatMap(now -> corrected(transaction, looked, now));
    }

    private Uni<Looked> corrected(SqlConnection transaction, Looked looked, SequencedMap<String, Long> now) {
        if (now.equals(looked.versions())) {
            return Uni.createFrom().item(looked);
        }
        var changed = looked.changed(now).toArray(String[]::new);
        return transaction
                .preparedQuery(THESE)
                .execute(Tuple.of(looked.stretch().campaign(), changed))
                .flatMap(rows -> look(looked.stretch(), rows))
                .map(again -> looked.with(now, again));
    }

    private Uni<Looked> look(Stretch stretch, RowSet<Row> rows) {
        var scores = StreamSupport.stream(rows.spliterator(), false)
                .map(StoredScore::read)
                .toList();
        var versions = versions(rows);
        return grids.findAll(stretch.grids(scores))
                .flatMap(known -> vertx.executeBlocking(() -> look(stretch, scores, versions, known)));
    }

    /** Whatever keeps one score from being computed keeps no other. */
    private static Looked look(
            Stretch stretch,
            List<StoredScore> scores,
            SequencedMap<String, Long> versions,
            Map<String, PublishedGrid> grids) {
        var graded = new ArrayList<Regraded>();
        var skipped = new ArrayList<String>();
        for (var held : scores) {
            try {
                graded.add(Regraded.of(held, grids.get(stretch.before(held)), grids.get(stretch.grid())));
            } catch (RuntimeException unreadable) {
                LOG.warnf(
                        unreadable, "score skipped: campaign=%s collectivity=%s", held.campaign(), held.collectivity());
                skipped.add(held.collectivity());
            }
        }
        return new Looked(stretch, versions, graded, skipped);
    }

    private static SequencedMap<String, Long> versions(RowSet<Row> rows) {
        var versions = new LinkedHashMap<String, Long>();
        rows.forEach(row -> versions.put(row.getString("collectivity"), row.getLong("version")));
        return versions;
    }
}
