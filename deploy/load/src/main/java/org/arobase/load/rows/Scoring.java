package org.arobase.load.rows;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.arobase.load.beside.ManyAuthorities;
import org.arobase.load.beside.ManyScores;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.ScoringCore;

/** The scoring of the label: its core by itself, live scores, and a campaign under another grid. */
public final class Scoring implements Row {
    private static final int ROUNDS = 3;
    private static final int PER_SECOND = 100;
    private static final int AUTHORITIES = 1_000;
    private static final int WARMING = 2_000;
    private static final int FEW = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SCORES = "scores of 24 actions under the shipped grid, a second of one core";
    private static final String WIDE = "a score under a grid of 7,501 criteria";
    private static final String LIVE = "p99 of the publication to the live score";
    private static final String AGAIN = "scores computed under another grid, read and written, a second";
    private static final String PROMISED = "promised";
    /** 35,000 in 15 s. */
    private static final double RECOMPUTED = 35_000 / 15.0;

    @Override
    public String name() {
        return "scoring";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var measured = new ArrayList<Measured>();
        measured.add(shipped(bench));
        measured.add(wide(bench));
        measured.add(live(bench));
        measured.add(again(bench));
        return measured;
    }

    private static Measured shipped(Bench bench) throws Exception {
        var core = new ScoringCore(bench.place());
        var time = bench.scale().time();
        var variants = List.of(
                new Variant(SCORES, "/s", () -> new Sample(1e6 / core.micros("shipped", time))),
                Variant.fixed(PROMISED, "/s", 20_000));
        var claims = List.of(new Claim("scores / 20,000 a second", SCORES, PROMISED, new Aim.AtLeast(1)));
        return run(bench, "Scores in processor time", variants, claims, 0);
    }

    private static Measured wide(Bench bench) throws Exception {
        var core = new ScoringCore(bench.place());
        var time = bench.scale().time();
        var variants = List.of(
                new Variant(WIDE, "ms", () -> new Sample(core.micros("wide", time) / 1e3)),
                Variant.fixed(PROMISED, "ms", 5));
        var claims = List.of(new Claim("a score / 5 ms", WIDE, PROMISED, new Aim.AtMost(1)));
        return run(bench, "A grid of 7,501 criteria, in processor time", variants, claims, 0);
    }

    private static Measured live(Bench bench) throws Exception {
        var drafts = Drafts.of(bench);
        var authorities = authorities(bench);
        try (var watch = ScoreWatch.start(bench.platform())) {
            warm(bench, drafts, authorities);
            var variants = List.of(
                    new Variant(LIVE, "ms", () -> {
                        var count = (int) (PER_SECOND * bench.scale().time().toSeconds());
                        var batch = drafts.add(count, authorities);
                        var answered = new Publications(bench, PER_SECOND).answered(batch);
                        return Lags.sample(Lags.of(answered, watch.seen(), PATIENCE));
                    }),
                    Variant.fixed(PROMISED, "ms", 1_000));
            var claims = List.of(new Claim("p99 / 1 s", LIVE, PROMISED, new Aim.AtMost(1)));
            var title = "From a publication's answer to the live score, %d publications a second".formatted(PER_SECOND);
            return run(bench, title, variants, claims, bench.scale().warming());
        }
    }

    private static List<String> authorities(Bench bench) throws SQLException {
        try (var actions = bench.platform().database("actions");
                var label = bench.platform().database("label")) {
            return ManyAuthorities.fill(actions, label, AUTHORITIES);
        }
    }

    /** Right after a start a service takes less than this pace, and the gateway refuses the rest: a few at once first. */
    private static void warm(Bench bench, Drafts drafts, List<String> authorities) throws Exception {
        new Publications(bench, WARMING, new Semaphore(FEW)).answered(drafts.add(WARMING, authorities));
    }

    private static Measured again(Bench bench) throws Exception {
        var scores = bench.scale().scores();
        try (var database = bench.platform().database("label")) {
            ManyScores.fill(database, scores);
        }
        var recomputation = Recomputation.prepare(bench);
        var variants = List.of(
                new Variant(AGAIN, "/s", () -> {
                    var seconds = recomputation.next();
                    return new Sample(scores / seconds, Map.of("s in all", seconds));
                }),
                Variant.fixed(PROMISED, "/s", RECOMPUTED));
        var claims = List.of(new Claim("recomputed / 35,000 in 15 s", AGAIN, PROMISED, new Aim.AtLeast(1)));
        return run(bench, "A campaign of %,d under another grid".formatted(scores), variants, claims, 1);
    }

    private static Measured run(Bench bench, String title, List<Variant> variants, List<Claim> claims, int warming)
            throws Exception {
        var rounds = Math.min(ROUNDS, bench.scale().rounds());
        return new Rounds(bench.progress())
                .run(new Group("scoring", title, rounds, variants, claims, List.of()), warming);
    }
}
