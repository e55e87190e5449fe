package org.arobase.collectivities.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.arobase.collectivities.structures.Period;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.kernel.problem.Violation;

/** A mandate in the state it is in, with the deed, which its public state leaves out. */
sealed interface RecordedMandate {

    Mandate state();

    String deed();

    /** As its authority granted it. */
    record Granted(Mandate state, String deed) implements RecordedMandate {

        static Granted of(UUID id, MandateContent content, boolean fictive) {
            var scopes = Stream.of(Scope.values())
                    .filter(content.scopes()::contains)
                    .map(Scope::slug)
                    .toList();
            var state = new Mandate(
                    id.toString(),
                    1,
                    content.collectivity(),
                    content.structure(),
                    scopes,
                    content.from(),
                    content.to(),
                    null,
                    fictive);
            return new Granted(state, content.deed());
        }

        /** @param on the first day on which it holds no more; before it has begun, it never will */
        Revoked revoke(LocalDate on) {
            MandateInvalid.unless(violations(on));
            var revoked = new Mandate(
                    state.id(),
                    state.version() + 1,
                    state.collectivity(),
                    state.structure(),
                    state.scopes(),
                    state.from(),
                    state.to(),
                    on,
                    state.fictive());
            return new Revoked(revoked, deed);
        }

        private List<Violation> violations(LocalDate on) {
            if (on == null) {
                return List.of(Violation.at("/on", "required"));
            }
            if (on.getYear() < Period.FIRST_YEAR || on.getYear() > Period.LAST_YEAR) {
                return List.of(Violation.at(
                        "/on",
                        "year-out-of-range",
                        Integer.toString(Period.FIRST_YEAR),
                        Integer.toString(Period.LAST_YEAR)));
            }
            return state.to() != null && on.isAfter(state.to())
                    ? List.of(Violation.at("/on", "after-the-end", state.to()))
                    : List.of();
        }
    }

    /** Taken back before its time. */
    record Revoked(Mandate state, String deed) implements RecordedMandate {}

    default Granted asGranted() {
        return switch (this) {
            case Granted granted -> granted;
            case Revoked revoked ->
                throw new MandateRevoked(state().id(), state().revokedOn().toString());
        };
    }

    /** Whether both let the same structure do the same on one day. */
    default boolean overlaps(RecordedMandate other) {
        return state().scopes().stream().anyMatch(other.state().scopes()::contains)
                && holds()
                && other.holds()
                && period().overlaps(other.period());
    }

    /** Whether it gives the same right for the same time by the same deed, revoked since or not. */
    default boolean repeats(RecordedMandate other) {
        return state().scopes().equals(other.state().scopes())
                && state().from().equals(other.state().from())
                && Objects.equals(state().to(), other.state().to())
                && deed().equals(other.deed());
    }

    /** False where it was revoked before it began. */
    private boolean holds() {
        return state().revokedOn() == null || state().revokedOn().isAfter(state().from());
    }

    private Period period() {
        var last =
                state().revokedOn() == null ? state().to() : state().revokedOn().minusDays(1);
        return new Period(state().from(), last);
    }
}
