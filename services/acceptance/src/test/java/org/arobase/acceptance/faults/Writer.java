package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Write.Kind;

/** Begins, changes, publishes and withdraws actions of its own, and competes with the others for the shared ones. */
final class Writer implements Runnable {

    private static final int MOST_AT_ONCE = 5;
    private static final double SHARED = 0.15;
    private static final double BEGIN = 0.25;
    private static final double PUBLISH = 0.5;
    private static final double WITHDRAW = 0.25;

    private final int number;
    private final Author author;
    private final Wording wording;
    private final RandomGenerator random;
    private final Running running;
    private final List<Work> own = new ArrayList<>();

    Writer(int number, Author author, Wording wording, RandomGenerator random, Running running) {
        this.number = number;
        this.author = author;
        this.wording = wording;
        this.random = random;
        this.running = running;
    }

    @Override
    public void run() {
        while (running.writing()) {
            if (random.nextDouble() < SHARED) {
                compete();
            } else if (own.isEmpty() || own.size() < MOST_AT_ONCE && random.nextDouble() < BEGIN) {
                begin().ifPresent(own::add);
            } else {
                proceed(random.nextInt(own.size()));
            }
            Pause.of(Duration.ofMillis(random.nextLong(running.pace().toMillis() * 2)));
        }
    }

    /** Repeats with the same key until it knows: the answer must be about one and the same action. */
    private Optional<Work> begin() {
        var collectivity = wording.collectivity();
        var content = wording.content();
        var attempt = author.create(number, collectivity, content);
        while (!attempt.is(Outcome.OK) && running.answering()) {
            Pause.breath();
            attempt = author.create(number, collectivity, content);
        }
        return Optional.of(attempt).filter(known -> known.is(Outcome.OK)).map(Work::created);
    }

    private void proceed(int index) {
        var work = own.get(index);
        var kind = kind(work);
        var attempt = author.write(work.change(number, kind, kind == Kind.PATCH ? wording.content() : null));
        work.after(attempt, author, running::answering)
                .filter(known -> known.stage() != Stage.WITHDRAWN)
                .ifPresentOrElse(known -> own.set(index, known), () -> own.remove(index));
    }

    private Kind kind(Work work) {
        if (work.stage() == Stage.DRAFT) {
            return random.nextDouble() < PUBLISH ? Kind.PUBLISH : Kind.PATCH;
        }
        return random.nextDouble() < WITHDRAW ? Kind.WITHDRAW : Kind.PATCH;
    }

    private void compete() {
        var shared = running.shared().get(random.nextInt(running.shared().size()));
        shared.look(author, running::answering)
                .ifPresent(known -> author.write(known.change(number, Kind.PATCH, wording.content())));
    }
}
