package org.arobase.local.command;

import java.nio.file.Path;
import org.arobase.local.backup.Restoration;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.Running;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.StateLock;

/** Back to a backup, once the user has said so. */
final class Restore {
    private final Path state;
    private final Path from;
    private final Confirmation confirmation;

    Restore(Path state, Path from, Confirmation confirmation) {
        this.state = state;
        this.from = from;
        this.confirmation = confirmation;
    }

    void execute() throws Exception {
        if (from == null) {
            throw new Refusal("Which backup? Name it: make restore FROM=...");
        }
        var made = Restoration.madeAt(from);
        if (!confirmation.of("This puts the databases and keys of %s in the place of those in %s, which are kept aside."
                .formatted(made, state))) {
            System.out.println("Nothing was changed.");
            return;
        }
        var folder = StateFolder.prepare(state);
        new Stop(folder).execute();
        try (var _ = StateLock.take(folder, Running.here(PortPlan.USUAL))) {
            var aside = new Restoration(folder).restore(from);
            System.out.printf(
                    "Restored as of %s. What was there is in %s: delete it when you no longer need it. Start with: make run%n",
                    made, aside);
        }
    }
}
