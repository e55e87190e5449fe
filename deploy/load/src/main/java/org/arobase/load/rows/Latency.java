package org.arobase.load.rows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.arobase.load.platform.BareQuarkus;
import org.arobase.load.platform.Part;

/** How long a read by id takes when requests come at a constant rate that leaves the machine room. */
public final class Latency implements Row {
    private static final int PER_SECOND = 500;
    private static final String LATE = "p99 ms";
    private static final String BARE = "bare Quarkus endpoint";
    private static final String DIRECT = "directory, direct";
    private static final String GATEWAY = "through the gateway";

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        try (var bare = BareQuarkus.bare(bench.place(), bench.body())) {
            var identity = bench.platform().anonymous();
            var directory = bench.platform().port(Part.COLLECTIVITIES);
            var time = bench.scale().time();
            var variants = List.of(
                    variant(BARE, Request.get(bare.port(), Bench.BY_ID, identity), time),
                    variant(DIRECT, Request.get(directory, Bench.BY_ID, identity), time),
                    variant(GATEWAY, Request.get(bench.gateway(), Bench.BY_ID), time));
            var claims = List.of(
                    new Claim("direct / bare, p50", DIRECT, BARE, new Aim.None()),
                    new Claim("gateway / direct, p50", GATEWAY, DIRECT, new Aim.None()),
                    new Claim("gateway / direct, p99", GATEWAY, DIRECT, LATE, new Aim.None()));
            var title = "Response time of a read by id, %d a second".formatted(PER_SECOND);
            var scale = bench.scale().withRounds(3);
            var group = new Group("latency", title, scale.rounds(), variants, claims, List.of());
            return List.of(new Rounds(bench.progress()).run(group, 0));
        }
    }

    private static Variant variant(String name, Request request, Duration time) {
        return new Variant(name, "ms (p50)", () -> {
            var outcome = Traffic.send(request, new Pace.Steady(PER_SECOND), time);
            return new Sample(outcome.millis(50), Map.of(LATE, outcome.millis(99)));
        });
    }
}
