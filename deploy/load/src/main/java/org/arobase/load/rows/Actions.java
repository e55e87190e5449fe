package org.arobase.load.rows;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.arobase.load.beside.ManyActions;
import org.arobase.load.beside.ReactiveSql;
import org.arobase.load.drive.Pace;
import org.arobase.load.drive.Request;
import org.arobase.load.drive.Traffic;
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

    private static final String LIST = "/v1/actions?fictive=only&theme=mediation-numerique&type=PLACE";
    private static final String SEARCH = "/v1/actions?fictive=only&q=";
    private static final String FACETS = "/v1/actions/facets?fictive=only&facets=theme,type,stratum&q=";

    /** From every other record to a handful. */
    private static final List<String> WORDS = List.of(
            "m%C3%A9diath%C3%A8que",
            "%C3%A9coles",
            "budget%20participatif",
            "fabrique",
            "tourisme%20patrimoine",
            "solidarit%C3%A9",
            "portail%20d%C3%A9marche",
            "%22lettre%20information%22",
            "Bradibel",
            "Zorfoux");

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
    private static final String P95 = "ms (p95)";
    private static final int SEARCHES = 10;

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var measured = new ArrayList<Measured>();
        var most = bench.scale().actions();
        fill(bench, most / 10);
        var before = lists(bench, most / 10);
        measured.add(before);
        fill(bench, most);
        var after = lists(bench, most);
        measured.add(after);
        measured.add(growth(before, after, most));
        measured.add(searches(bench, most));
        return measured;
    }

    static void fill(Bench bench, int actions) throws Exception {
        try (var database = bench.platform().database("actions")) {
            ManyActions.fill(database, actions, bench.progress());
        }
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
            var scale = bench.scale().withRounds(5);
            var group = new Group("actions", title, scale.rounds(), variants, claims, List.of());
            return new Rounds(bench.progress()).run(group, scale.warming());
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

    private static Measured searches(Bench bench, int actions) throws Exception {
        var variants = List.of(
                searching(bench, "page of 20 by words", SEARCH),
                searching(bench, "three facets by words", FACETS),
                Variant.fixed("promised", P95, 60));
        var claims = List.of(
                new Claim("page / 60 ms", "page of 20 by words", "promised", new Aim.AtMost(1)),
                new Claim("facets / 60 ms", "three facets by words", "promised", new Aim.AtMost(1)));
        var title = "French words among %,d actions, %d searches a second".formatted(actions, SEARCHES);
        var scale = bench.scale().withRounds(5);
        var group = new Group("actions", title, scale.rounds(), variants, claims, List.of());
        return new Rounds(bench.progress()).run(group, scale.warming());
    }

    private static Variant searching(Bench bench, String name, String path) throws Exception {
        var turn = new AtomicInteger();
        var port = bench.platform().port(Part.ACTIONS);
        var request = Request.get(
                port,
                () -> path + WORDS.get(turn.getAndIncrement() % WORDS.size()),
                bench.platform().anonymous());
        return new Variant(name, P95, () -> {
            var outcome = Traffic.send(
                    request, new Pace.Steady(SEARCHES), bench.scale().time().multipliedBy(3));
            return new Sample(outcome.millis(95), Map.of("p50 ms", outcome.millis(50), "max ms", outcome.millis(100)));
        });
    }
}
