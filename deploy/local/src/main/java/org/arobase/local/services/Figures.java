package org.arobase.local.services;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;

/** What the services count, as they tell it under /q/metrics in the text format of Prometheus. */
public final class Figures {
    private static final String HEAD = "arobase_journal_head";

    private final Ask ask;

    public Figures(PortPlan ports) {
        this.ask = new Ask(ports);
    }

    public Backlog backlog(Part service) {
        try {
            return Backlog.of(service, of(service));
        } catch (IOException down) {
            return Backlog.unknown(service);
        }
    }

    /** The last sequence number of the journal. */
    public OptionalDouble journalHead() {
        try {
            var head = of(Part.JOURNAL).get(HEAD);
            return head == null ? OptionalDouble.empty() : OptionalDouble.of(head);
        } catch (IOException down) {
            return OptionalDouble.empty();
        }
    }

    /** What the directory is made of; empty while it is not loaded. */
    public List<Dataset> datasets() {
        try {
            return ask.text(Part.COLLECTIVITIES, "/q/metrics")
                    .lines()
                    .flatMap(line -> Dataset.read(line).stream())
                    .sorted(Comparator.comparing(Dataset::edition).thenComparing(Dataset::name))
                    .toList();
        } catch (IOException down) {
            return List.of();
        }
    }

    private Map<String, Double> of(Part service) throws IOException {
        return read(ask.text(service, "/q/metrics"));
    }

    /** Figures by name; of several with one name and other labels, the last. */
    static Map<String, Double> read(String text) {
        var figures = new HashMap<String, Double>();
        text.lines()
                .filter(line -> line.startsWith("arobase_"))
                .forEach(line -> figures.put(
                        line.replaceFirst("[{ ].*", ""), Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        return figures;
    }
}
