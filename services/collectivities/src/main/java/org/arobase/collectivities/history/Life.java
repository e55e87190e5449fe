package org.arobase.collectivities.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.CollectivityId;

/**
 * A time during which a code was in use without a break; a code that is used again has several.
 *
 * @param from its first day; null when that lies before the first movement that is known
 * @param until the first day on which it was no more; null while it is in use; {@code from} when it was a step between
 *     two changes of one day
 */
public record Life(CollectivityId id, LocalDate from, LocalDate until, List<Naming> names) {

    /** @param from the first day of the name; null when that is not known */
    public record Naming(LocalDate from, String name) {}

    static Life begun(CollectivityId id, LocalDate from, String name) {
        return new Life(id, from, null, List.of(new Naming(from, name)));
    }

    Life ended(LocalDate until) {
        return new Life(id, from, until, names);
    }

    Life renamed(LocalDate from, String name) {
        return name.equals(lastName())
                ? this
                : new Life(
                        id,
                        this.from,
                        until,
                        Stream.concat(names.stream(), Stream.of(new Naming(from, name)))
                                .toList());
    }

    public boolean isCurrent() {
        return until == null;
    }

    public boolean lasts(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    public String lastName() {
        return names.getLast().name();
    }

    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(naming -> naming.from() == null || !day.isBefore(naming.from()))
                .reduce((earlier, later) -> later)
                .map(Naming::name)
                .orElse(names.getFirst().name());
    }
}
