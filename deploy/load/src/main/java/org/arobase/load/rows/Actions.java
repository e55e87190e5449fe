package org.arobase.load.rows;

import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.arobase.load.beside.ManyActions;
import org.arobase.load.beside.ReactiveSql;
import org.arobase.load.drive.Request;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Spread;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.Part;

/** The directory of actions with many lifelike ones, beside the same statements through the same client. */
public final class Actions implements Row {

    static final int ROUNDS = 3;
    /** As many before the tenth, which comes first and would warm up the rest. */
    private static final int WARMING = 2;

    private static final String LIST = "/v1/actions?fictive=only&theme=mediation-numerique&type=PLACE";
    private static final String ROW = "select action.*, (select row_to_json(known)::text from collectivity known"
            + " where known.id = action.collectivity) from action where action.id = $1";
    private static final String ROWS = "select action.id, version, collectivity, title, summary, type, stage, start_on,"
            + " end_on, services, themes, completeness, published_at, updated_at, action.fictive, home.lon, home.lat"
            + " from action left join collectivity home on home.id = action.collectivity where state = 'PUBLISHED'"
            + " and themes @> array[$1::text] and type = $2 and action.fictive = $3"
            + " order by published_at desc, action.id desc limit 21";

    private static final String BY_ID = "by id, direct";
    private static final String SAME_ROW = "the same row, reactive client";
    private static final String FILTERED = "filtered list of 20, direct";
    private static final String SAME_ROWS = "the same statement, reactive client";

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var most = bench.scale().actions();
        fill(bench, most / 10);
        var before = lists(bench, most / 10);
        fill(bench, most);
        var after = lists(bench, most);
        return List.of(before, after, growth(before, after, most), Words.searches(bench, most), Words.found(bench));
    }

    static void fill(Bench bench, int actions) throws Exception {
        try (var database = bench.platform().database("actions");
                var other = bench.platform().database("actions")) {
            ManyActions.fill(database, other, actions, bench.progress());
        }
        Words.awaitAll(bench, actions);
    }

    private static Measured lists(Bench bench, int actions) throws Exception {
        try (var sql = new ReactiveSql(bench.platform(), "actions")) {
            var identity = bench.platform().anonymous();
            var port = bench.platform().port(Part.ACTIONS);
            var throughput = new Throughput(Bench.USERS, bench.scale().time());
            var service = bench.platform().processes(Part.ACTIONS);
            var time = bench.scale().time();
            var list = Tuple.of("mediation-numerique", "PLACE", true);
            var read = Request.get(port, () -> "/v1/actions/" + any(actions), identity);
            var variants = List.of(
                    throughput.of(BY_ID, read, service),
                    new Variant(
                            SAME_ROW,
                            "/s",
                            () -> new Sample(sql.perSecond(ROW, () -> Tuple.of(any(actions)), Bench.USERS, time))),
                    throughput.of(FILTERED, Request.get(port, LIST, identity), service),
                    new Variant(SAME_ROWS, "/s", () -> new Sample(sql.perSecond(ROWS, () -> list, Bench.USERS, time))));
            var claims = List.of(
                    new Claim("by id / the same row", BY_ID, SAME_ROW, new Aim.AtLeast(0.6)),
                    new Claim("list / the same statement", FILTERED, SAME_ROWS, new Aim.AtLeast(0.6)));
            var title = "Reads among %,d actions, %d at once".formatted(actions, Bench.USERS);
            var scale = bench.scale().withRounds(ROUNDS);
            var group = new Group("actions", title, scale.rounds(), variants, claims, List.of());
            return new Rounds(bench.progress()).run(group, WARMING);
        }
    }

    private static UUID any(int actions) {
        return ManyActions.id(1 + ThreadLocalRandom.current().nextInt(actions));
    }

    private static Measured growth(Measured before, Measured after, int actions) {
        var few = "list of 20 among %,d".formatted(actions / 10);
        var many = "list of 20 among %,d".formatted(actions);
        var figures = Map.of(few, median(before), many, median(after));
        var claims = List.of(new Claim("a tenth / all", few, many, new Aim.AtMost(1.3)));
        return Once.measured("actions", "Lists as the directory grows tenfold", "/s", figures, claims);
    }

    private static double median(Measured measured) {
        return Spread.of(measured.samples().get(FILTERED).stream()
                        .map(Sample::value)
                        .toList())
                .median();
    }
}
