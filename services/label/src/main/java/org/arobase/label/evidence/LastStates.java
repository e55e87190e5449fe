package org.arobase.label.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import org.arobase.contracts.Event;
import org.arobase.contracts.State;
import org.arobase.kernel.inbox.Received;

/**
 * What a batch leaves behind: the last state of each resource, or its withdrawal.
 *
 * @param withdrawn ids
 */
record LastStates<S extends State>(List<S> states, String[] withdrawn) {

    static <S extends State> LastStates<S> of(List<Received<S>> events) {
        var last = new LinkedHashMap<String, Event<S>>();
        events.forEach(received -> last.put(received.key(), received.event()));
        var states = last.values().stream()
                .filter(Event.Stated.class::isInstance)
                .map(event -> ((Event.Stated<S>) event).state())
                .toList();
        var withdrawn = last.values().stream()
                .filter(Event.Withdrawn.class::isInstance)
                .map(Event::id)
                .toArray(String[]::new);
        return new LastStates<>(states, withdrawn);
    }
}
