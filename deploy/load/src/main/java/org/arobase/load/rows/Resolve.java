package org.arobase.load.rows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arobase.load.drive.Header;
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
import org.arobase.load.platform.Part;

/** Lists of codes and names turned into collectivities, a tenth of them mistyped. */
public final class Resolve implements Row {
    private static final String PATH = "/v1/collectivities/resolve";
    private static final List<String> MIXED = List.of(
            "22179",
            "212201792",
            "21220179200012",
            "22240",
            "Fréhel (22)",
            "Changé 53",
            "LaRochelle",
            "saint denis",
            "35400 Saint-Malo",
            "marseile");
    /** A request for every list would wait for the one before: several small ones say more than one of 10,000. */
    private static final int LINES = 1_000;

    private static final int CLIENTS = 4;
    private static final String DIRECT = "lines resolved, direct";
    private static final String PROMISED = "promised lines";

    @Override
    public String name() {
        return "resolve";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var request = Request.post(
                bench.platform().port(Part.COLLECTIVITIES),
                () -> PATH,
                Optional.of(body()),
                bench.platform().anonymous(),
                Header.fixed("Content-Type", "application/json"));
        var variants =
                List.of(new Variant(DIRECT, "/s", () -> sample(bench, request)), Variant.fixed(PROMISED, "/s", 20_000));
        var claims = List.of(new Claim("lines / 20,000 a second", DIRECT, PROMISED, new Aim.AtLeast(1)));
        var title = "Lists of %,d lines resolved, %d at once".formatted(LINES, CLIENTS);
        var group = new Group("resolve", title, bench.scale().rounds(), variants, claims, List.of());
        return List.of(new Rounds(bench.progress()).run(group, bench.scale().warming()));
    }

    private static Sample sample(Bench bench, Request request) throws Exception {
        var outcome =
                Traffic.send(request, new Pace.Flat(CLIENTS), bench.scale().time());
        return new Sample(outcome.perSecond() * LINES, Map.of());
    }

    private static String body() {
        return Collections.nCopies(LINES / MIXED.size(), MIXED).stream()
                .flatMap(List::stream)
                .collect(Collectors.joining("\",\"", "{\"lines\":[\"", "\"]}"));
    }
}
