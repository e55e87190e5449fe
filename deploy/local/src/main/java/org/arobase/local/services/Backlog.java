package org.arobase.local.services;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.arobase.local.plan.Part;

/**
 * What a service has before it, in events; not a number where it does not know yet.
 *
 * @param unsent its own, that the broker has not acknowledged
 * @param behind those of others, that it has not applied
 */
public record Backlog(Part service, double unsent, double behind) {
    private static final String UNSENT = "arobase_outbox_waiting";
    private static final String BEHIND = "arobase_inbox_lag";

    /** A service without a figure has neither events of its own nor an interest in those of others. */
    static Backlog of(Part service, Map<String, Double> figures) {
        return new Backlog(service, figures.getOrDefault(UNSENT, 0.0), figures.getOrDefault(BEHIND, 0.0));
    }

    static Backlog unknown(Part service) {
        return new Backlog(service, Double.NaN, Double.NaN);
    }

    public double events() {
        return unsent + behind;
    }

    /** Empty when there is nothing to say. */
    public Optional<String> text() {
        var parts = new ArrayList<String>();
        if (unsent != 0) {
            parts.add(count(unsent) + " events to send");
        }
        if (behind != 0) {
            parts.add(count(behind) + " events to take in");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(service.label() + " has " + String.join(", ", parts));
    }

    private static String count(double events) {
        return Double.isNaN(events) ? "an unknown number of" : String.format(Locale.ROOT, "%,.0f", events);
    }
}
