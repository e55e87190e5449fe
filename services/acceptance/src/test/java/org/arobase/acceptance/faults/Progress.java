package org.arobase.acceptance.faults;

import java.time.Duration;

/** Tells whoever waits how far a round is. */
final class Progress {

    private final Ledger ledger;
    private final long begun = System.nanoTime();

    Progress(Ledger ledger) {
        this.ledger = ledger;
    }

    void say(String text) {
        System.out.println("[faults] " + text);
    }

    void tell(int number, int all, Recovery recovery) {
        var elapsed = Duration.ofNanos(System.nanoTime() - begun);
        say("%2d:%02d  %3d/%d  %-28s back after %5.1f s  %6d writes  %s"
                .formatted(
                        elapsed.toMinutes(),
                        elapsed.toSecondsPart(),
                        number,
                        all,
                        recovery.fault(),
                        recovery.took().toMillis() / 1000.0,
                        ledger.acknowledged(),
                        recovery.note()));
    }
}
