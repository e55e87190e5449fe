package org.arobase.acceptance.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arobase.acceptance.Platform;
import org.arobase.acceptance.faults.Write.Kind;

/** Eight writers and a follower at work while everything around them is killed and paused; then the balance. */
final class Round {

    private static final int WRITERS = 8;
    private static final int SHARED = 3;
    /** Who takes longer does not come at all. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** For writes that are missing when the last fault is over. */
    private static final Duration HURRY = Duration.ofMinutes(2);

    private static final Duration CALM = Duration.ofMinutes(2);

    private final Settings settings;
    private final Platform platform;
    private final Ledger ledger = new Ledger();
    private final Progress progress = new Progress(ledger);
    private final String mark;
    private final Api api;
    private final Author author;
    private final Follower follower;
    private final Survey survey;

    Round(Settings settings, Platform platform) throws IOException {
        this.settings = settings;
        this.platform = platform;
        this.mark = "round-%s-%s".formatted(Long.toHexString(settings.seed()), Long.toHexString(System.nanoTime()));
        this.api = new Api(platform.port(), platform.adminKey());
        this.author = new Author(api, ledger);
        this.follower = new Follower(api);
        this.survey = Survey.begin(api, mark);
    }

    Report run() throws IOException, InterruptedException {
        progress.say(settings.text());
        var shared = IntStream.rangeClosed(0, SHARED).mapToObj(this::publicWork).toList();
        var running = new Running(shared.subList(0, SHARED), settings.pace());
        var following = Thread.ofVirtual().start(follower);
        var writers = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> Thread.ofVirtual().start(writer(number, running)))
                .toList();
        var enough = System.nanoTime() + settings.limit().plus(HURRY).toNanos();
        var recoveries = chaos(new Probe(author, wording(0), follower, 0, shared.getLast()));
        running.hurry();
        while (ledger.acknowledged() < settings.writes() && System.nanoTime() < enough) {
            Pause.breath();
        }
        running.endWriting();
        for (var writer : writers) {
            writer.join(CALM);
        }
        running.end();
        var calm = calm();
        var balance = balance();
        follower.end();
        following.join(CALM);
        return new Report(settings, recoveries, ledger, balance, follower.refusals(), calm);
    }

    private List<Recovery> chaos(Probe probe) throws IOException, InterruptedException {
        var recoveries = new ArrayList<Recovery>();
        var end = System.nanoTime() + settings.limit().toNanos();
        try (var signals = new Signals()) {
            var chaos = new Chaos(platform, new Parts(platform.state(), platform.port()), signals, probe, PATIENCE);
            var plan = Plan.of(settings.seed(), settings.kills(), settings.launcherEvery())
                    .faults();
            for (var i = 0; i < plan.size() && System.nanoTime() < end; i++) {
                var recovery = chaos.bring(plan.get(i));
                recoveries.add(recovery);
                progress.tell(i + 1, plan.size(), recovery);
            }
        }
        return recoveries;
    }

    /** Nothing on its way any more, as the launcher sees it. */
    private boolean calm() throws IOException {
        var end = System.nanoTime() + CALM.toNanos();
        while (System.nanoTime() < end) {
            var parts = platform.status().stream()
                    .filter(line -> line.matches("[a-z]+ +(up|down|starting) .*"))
                    .toList();
            if (parts.size() > 1 && parts.stream().allMatch(line -> line.matches("\\S+ +up .* (0|-) +(0|-) *"))) {
                return true;
            }
        }
        return false;
    }

    /** What a reader sees a moment later is no fault. */
    private Balance balance() throws IOException {
        var end = System.nanoTime() + CALM.toNanos() / 2;
        var balance = Balance.of(survey.evidence(ledger.attempts(), follower.facts()));
        while (!balance.violations().isEmpty() && System.nanoTime() < end) {
            Pause.of(Duration.ofSeconds(2));
            balance = Balance.of(survey.evidence(ledger.attempts(), follower.facts()));
        }
        return balance;
    }

    private Work publicWork(int number) {
        var words = new Wording(mark, -1 - number, survey.services(), new SplittableRandom(settings.seed() + number));
        var draft = Work.created(author.create(0, words.collectivity(), words.content()));
        return draft.after(author.write(draft.change(0, Kind.PUBLISH, null)), author, () -> true)
                .orElseThrow();
    }

    private Writer writer(int number, Running running) {
        var random = new SplittableRandom(settings.seed() * 31 + number);
        return new Writer(number, author, wording(number), random, running);
    }

    private Wording wording(int number) {
        return new Wording(mark, number, survey.services(), new SplittableRandom(settings.seed() * 37 + number));
    }
}
