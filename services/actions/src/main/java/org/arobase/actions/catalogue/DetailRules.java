package org.arobase.actions.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.arobase.contracts.actions.Action.Indicator;
import org.arobase.contracts.actions.Action.Location;
import org.arobase.kernel.problem.Violation;

/** What may be said of the money, the place and the results of an action. */
final class DetailRules {

    /** Euros: more than any authority spends in a year. */
    static final long BUDGET = 100_000_000_000L;

    private static final int ADDRESS = 300;
    private static final int UNIT = 50;
    private static final double VALUE = 1e15;
    private static final double LONGITUDE = 180;
    private static final double LATITUDE = 90;

    static Stream<Violation> budget(Long budget) {
        return budget == null || budget >= 0 && budget <= BUDGET
                ? Stream.empty()
                : Stream.of(Violation.at("/budget", "amount-out-of-range", String.valueOf(BUDGET)));
    }

    static Stream<Violation> location(Location location) {
        if (location == null) {
            return Stream.empty();
        }
        return Stream.of(
                        point(location),
                        ContentRules.text("/location/address", location.address(), ADDRESS),
                        ContentRules.list("/location/territories", territories(location), ContentRules::anything))
                .flatMap(violations -> violations);
    }

    static List<String> territories(Location location) {
        return location == null || location.territories() == null ? List.of() : location.territories();
    }

    private static Stream<Violation> point(Location location) {
        if (location.lon() == null && location.lat() == null) {
            return location.address() != null || !territories(location).isEmpty()
                    ? Stream.empty()
                    : Stream.of(Violation.at("/location", "location-empty"));
        }
        return Stream.concat(
                degrees("/location/lon", location.lon(), LONGITUDE),
                degrees("/location/lat", location.lat(), LATITUDE));
    }

    private static Stream<Violation> degrees(String at, Double degrees, double most) {
        if (degrees == null) {
            return Stream.of(Violation.at(at, "required"));
        }
        return Math.abs(degrees) <= most
                ? Stream.empty()
                : Stream.of(Violation.at(at, "outside-the-world", String.valueOf((int) most)));
    }

    static Stream<Violation> indicator(String at, Indicator indicator) {
        var name = indicator.name() == null
                ? Stream.of(Violation.at(at + "/name", "required"))
                : ContentRules.text(at + "/name", indicator.name(), ContentRules.TITLE);
        return Stream.of(
                        name,
                        value(at + "/value", indicator.value()),
                        ContentRules.text(at + "/unit", indicator.unit(), UNIT),
                        ContentRules.year(at + "/on", indicator.on()))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> value(String at, Double value) {
        if (value == null) {
            return Stream.of(Violation.at(at, "required"));
        }
        return Math.abs(value) <= VALUE ? Stream.empty() : Stream.of(Violation.at(at, "figure-out-of-range"));
    }

    private DetailRules() {}
}
