package org.arobase.load.rows;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.arobase.load.drive.Pace;
import org.arobase.load.drive.Request;
import org.arobase.load.drive.Traffic;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Part;

/** French words among many actions: pages, counts, and how soon a new action is among them. */
final class Words {

    private static final String SEARCH = "/v1/actions?fictive=only&q=";
    private static final String FACETS = "/v1/actions/facets?fictive=only&facets=theme,type,stratum&q=";
    private static final String ALL = "/v1/actions/facets?fictive=only&facets=type";
    private static final String NEWEST =
            "/v1/actions?collectivity=commune-F0001&q=wi-fi%20place&sort=-publishedAt&limit=1";

    /** From two records in three to a handful. */
    private static final List<String> ASKED = List.of(
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

    private static final String PAGE = "page of 20 by words";
    private static final String COUNTS = "three facets by words";
    private static final String FOUND = "from a publication's answer to the answer that has it";
    private static final String PROMISED = "promised";
    private static final String P95 = "ms (p95)";
    private static final int A_SECOND = 10;
    private static final int PUBLICATIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    /** Waits until all can be found. */
    static void awaitAll(Bench bench, int actions) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (counted(bench) < actions) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not all of %,d actions are counted".formatted(actions));
            }
            Thread.sleep(500);
        }
    }

    private static long counted(Bench bench) throws Exception {
        var total = TOTAL.matcher(Http.send(Http.to(bench.gateway(), ALL + "&_=" + System.nanoTime()))
                .body());
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }

    static Measured searches(Bench bench, int actions) throws Exception {
        var variants = List.of(
                searching(bench, PAGE, SEARCH), searching(bench, COUNTS, FACETS), Variant.fixed(PROMISED, P95, 60));
        var claims = List.of(
                new Claim("page / 60 ms", PAGE, PROMISED, new Aim.AtMost(1)),
                new Claim("facets / 60 ms", COUNTS, PROMISED, new Aim.AtMost(1)));
        var title = "French words among %,d actions, %d searches a second".formatted(actions, A_SECOND);
        return run(bench, title, variants, claims);
    }

    private static Variant searching(Bench bench, String name, String path) throws Exception {
        var turn = new AtomicInteger();
        var request = Request.get(
                bench.platform().port(Part.ACTIONS),
                () -> path + ASKED.get(turn.getAndIncrement() % ASKED.size()),
                bench.platform().anonymous());
        return new Variant(name, P95, () -> {
            var outcome = Traffic.send(
                    request, new Pace.Steady(A_SECOND), bench.scale().time().multipliedBy(2));
            return new Sample(outcome.millis(95), Map.of("p50 ms", outcome.millis(50), "max ms", outcome.millis(100)));
        });
    }

    static Measured found(Bench bench) throws Exception {
        var drafts = Drafts.of(bench);
        var variants = List.of(
                new Variant(FOUND, P95, () -> found(bench, drafts.add(PUBLICATIONS))),
                Variant.fixed(PROMISED, P95, 1_000));
        var claims = List.of(new Claim("found / 1 s", FOUND, PROMISED, new Aim.AtMost(1)));
        return run(bench, "A new action among the others", variants, claims);
    }

    private static Sample found(Bench bench, Drafts.Batch batch) throws Exception {
        var millis = new ArrayList<Double>();
        for (var n = 0; n < PUBLICATIONS; n++) {
            var id = batch.next();
            publish(bench, id);
            var answered = System.nanoTime();
            while (!newest(bench).contains(id)) {
                Thread.sleep(1);
            }
            millis.add((System.nanoTime() - answered) / 1e6);
        }
        millis.sort(null);
        return new Sample(millis.get(PUBLICATIONS * 95 / 100 - 1), Map.of("max ms", millis.getLast()));
    }

    private static void publish(Bench bench, String id) throws Exception {
        var key = bench.platform().adminKey();
        var answer = Http.send(Http.to(bench.gateway(), "/v1/actions/" + id + "/publication")
                .header(key.name(), key.value().get())
                .header("If-Match", "\"1\"")
                .POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("publication answers " + answer.statusCode());
        }
    }

    /** Past the gateway's cache. */
    private static String newest(Bench bench) throws Exception {
        return Http.send(Http.to(bench.gateway(), NEWEST + "&_=" + System.nanoTime()))
                .body();
    }

    private static Measured run(Bench bench, String title, List<Variant> variants, List<Claim> claims)
            throws Exception {
        var scale = bench.scale().withRounds(Actions.ROUNDS);
        var group = new Group("actions", title, scale.rounds(), variants, claims, List.of());
        return new Rounds(bench.progress()).run(group, scale.warming());
    }

    private Words() {}
}
