package org.arobase.load.rows;

import java.util.List;
import java.util.regex.Pattern;
import org.arobase.load.drive.Request;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Part;

/** A page deep in a long list costs what the first one costs. */
public final class Pages implements Row {
    private static final String LIST = "/v1/actions?fictive=include&limit=";
    private static final String FIRST = "first page of 20";
    private static final String DEEP = "a page of 20 in the middle";
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        bench.progress()
                .accept("pages: putting %,d actions into the database"
                        .formatted(bench.scale().actions()));
        Actions.fill(bench, bench.scale().actions());
        var deep = middle(bench).replace("limit=100", "limit=20");
        var identity = bench.platform().anonymous();
        var port = bench.platform().port(Part.ACTIONS);
        var service = bench.platform().processes(Part.ACTIONS);
        var throughput = new Throughput(Bench.USERS, bench.scale().time());
        var variants = List.of(
                throughput.of(FIRST, Request.get(port, LIST + 20, identity), service),
                throughput.of(DEEP, Request.get(port, deep, identity), service));
        var claims = List.of(new Claim("deep page / first page", DEEP, FIRST, new Aim.AtLeast(0.8)));
        var title = "Lists of %,d actions, direct, %d at once"
                .formatted(bench.scale().actions(), Bench.USERS);
        var scale = bench.scale().withRounds(Actions.ROUNDS);
        var group = new Group("pages", title, scale.rounds(), variants, claims, List.of());
        return List.of(new Rounds(bench.progress()).run(group, scale.warming()));
    }

    private static String middle(Bench bench) throws Exception {
        var path = LIST + 100;
        for (var rows = 0; rows < bench.scale().actions() / 2; rows += 100) {
            var next = NEXT.matcher(Http.send(Http.to(bench.gateway(), path)).body());
            if (!next.find()) {
                throw new IllegalStateException("The list ends after %,d rows".formatted(rows));
            }
            path = next.group(1);
        }
        return path;
    }
}
