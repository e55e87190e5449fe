package org.arobase.label.scoring;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an authority when it is scored.
 *
 * @param closing the closing date of the campaign
 */
public record Facts(LocalDate closing, List<ActionFact> actions) {

    public Facts {
        actions = List.copyOf(actions);
    }
}
