package org.arobase.actions.catalogue;

import java.util.List;
import java.util.Optional;
import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Leaving;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Reserved;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.actions.Action;

/** What the public hears of a write: that what it knew is gone, and nothing of what it never knew. */
final class Told {

    private static final String ARCHIVED = "archived";
    private static final String RESERVED = "reserved";

    static Optional<Event<Action>> of(RecordedAction before, RecordedAction after) {
        return switch (after) {
            case Draft draft -> Optional.empty();
            case Published published -> Optional.of(Topics.ACTIONS.event(fact(before), published.state()));
            case Reserved reserved -> gone(before, RESERVED);
            case Archived archived -> gone(before, ARCHIVED);
            case Withdrawn withdrawn -> gone(before, withdrawn.reason().slug());
        };
    }

    /** What was public before is not published a second time: nobody is told of something new. */
    private static String fact(RecordedAction before) {
        return before instanceof Leaving leaving && leaving.publishedAt() != null ? "updated" : "published";
    }

    private static Optional<Event<Action>> gone(RecordedAction before, String reason) {
        return before instanceof Draft || before.isForMembers()
                ? Optional.empty()
                : Optional.of(
                        Topics.ACTIONS.withdrawn(new Withdrawal(before.id().toString(), reason, List.of())));
    }

    private Told() {}
}
