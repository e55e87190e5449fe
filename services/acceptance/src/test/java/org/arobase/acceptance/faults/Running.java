package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.List;

/** How far a round is, for all who take part in it. */
final class Running {

    private static final Duration HURRIED = Duration.ofMillis(25);

    private final List<Work> shared;
    private volatile Duration pace;
    private volatile boolean writing = true;
    private volatile boolean answering = true;

    /**
     * @param shared what all writers compete for
     * @param pace of one writer, from write to write, on average
     */
    Running(List<Work> shared, Duration pace) {
        this.shared = List.copyOf(shared);
        this.pace = pace;
    }

    List<Work> shared() {
        return shared;
    }

    Duration pace() {
        return pace;
    }

    /** No fault comes any more that anything would have to recover from beside the writes. */
    void hurry() {
        pace = HURRIED;
    }

    /** Whether to begin another write. */
    boolean writing() {
        return writing;
    }

    /** Whether it is worth asking again what became of one. */
    boolean answering() {
        return answering;
    }

    void endWriting() {
        writing = false;
    }

    void end() {
        writing = false;
        answering = false;
    }
}
