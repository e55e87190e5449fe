package org.arobase.acceptance.faults;

import java.util.function.BooleanSupplier;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Write.Kind;

/** A write now and then that is followed all the way: through the gateway, the database, the broker, feed and journal. */
final class Probe {

    private final Author author;
    private final Wording wording;
    private final Follower follower;
    private final int writer;
    private Work work;

    Probe(Author author, Wording wording, Follower follower, int writer, Work work) {
        this.author = author;
        this.wording = wording;
        this.follower = follower;
        this.writer = writer;
        this.work = work;
    }

    /** Tries until a write is acknowledged, then waits until it has come through; false when it is told to give up. */
    boolean passes(BooleanSupplier goOn) {
        var content = wording.content();
        var attempt = author.write(work.change(writer, Kind.PATCH, content));
        while (!attempt.is(Outcome.OK) && goOn.getAsBoolean()) {
            Pause.breath();
            work = work.look(author, goOn).orElse(work);
            content = wording.content();
            attempt = author.write(work.change(writer, Kind.PATCH, content));
        }
        work = work.after(attempt, author, goOn).orElse(work);
        while (!follower.heard(content) && goOn.getAsBoolean()) {
            Pause.breath();
        }
        return follower.heard(content);
    }
}
