package org.arobase.load.rows;

import java.time.Duration;
import java.util.List;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;

/** How long after its answer a write is seen by who follows the changes. */
public final class Lag implements Row {
    private static final int PER_SECOND = 50;
    private static final int SAMPLES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LATE = "p99 of the write to /v1/changes";
    private static final String PROMISED = "promised p99";

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var drafts = Drafts.of(bench);
        try (var follower = Follower.start(bench.gateway())) {
            var variants = List.of(
                    new Variant(LATE, "ms", () -> sample(bench, drafts, follower)), Variant.fixed(PROMISED, "ms", 500));
            var claims = List.of(new Claim("p99 / 500 ms", LATE, PROMISED, new Aim.AtMost(1)));
            var title = "From a write's answer to /v1/changes, %d publications a second".formatted(PER_SECOND);
            var group = new Group("lag", title, Math.min(SAMPLES, bench.scale().rounds()), variants, claims, List.of());
            return List.of(new Rounds(bench.progress()).run(group, 1));
        }
    }

    private static Sample sample(Bench bench, Drafts drafts, Follower follower) throws Exception {
        var batch = drafts.add((int) (PER_SECOND * bench.scale().time().toSeconds()));
        var millis = follower.lags(new Publications(bench, PER_SECOND).answered(batch), PATIENCE);
        return Lags.sample(millis);
    }
}
