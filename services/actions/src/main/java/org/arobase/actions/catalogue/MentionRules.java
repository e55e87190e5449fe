package org.arobase.actions.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.actions.people.EntryType;
import org.arobase.actions.people.Named;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Violation;

/** What an action mentions is there: partners and territories are collectivities, an action it names is public. */
final class MentionRules {

    /** @param self null while the action has no id */
    static List<Violation> violations(UUID self, ActionContent content, Mentions there) {
        var partners = each("/partners", content.partners(), (at, id) -> partner(at, id, content, there));
        var territories = each(
                "/location/territories",
                DetailRules.territories(content.location()),
                (at, id) -> collectivity(at, id, there));
        var actions = each("/mutualisedWith", content.mutualisedWith(), (at, id) -> action(at, id, self, there));
        var venue =
                VenueRules.communes(content.venue()).stream().flatMap(id -> collectivity("/venue/commune", id, there));
        return Stream.of(partners, territories, actions, venue, entries(content, there))
                .flatMap(violations -> violations)
                .toList();
    }

    private static Stream<Violation> entries(ActionContent content, Mentions there) {
        var fictive = VenueRules.isFictive(content);
        return Stream.of(
                        named("/tools", EntryType.TOOL, content.tools(), there, fictive),
                        named("/providers", EntryType.PROVIDER, content.providers(), there, fictive),
                        named("/actors", EntryType.ACTOR, content.actors(), there, fictive))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> named(String at, EntryType type, List<UUID> ids, Mentions there, boolean fictive) {
        return each(at, ids, (place, id) -> new Named(type, id).violations(place, there.entries(), fictive));
    }

    private static Stream<Violation> partner(String at, String id, ActionContent content, Mentions there) {
        return id.equals(content.collectivity())
                ? Stream.of(Violation.at(at, "partner-is-author"))
                : collectivity(at, id, there);
    }

    private static Stream<Violation> collectivity(String at, String id, Mentions there) {
        if (there.collectivities().contains(id)) {
            return Stream.empty();
        }
        return Stream.of(
                CollectivityId.parse(id).isEmpty()
                        ? Violation.at(at, "malformed-id", id, "commune-F0001")
                        : Violation.at(at, "unknown-collectivity", id));
    }

    private static Stream<Violation> action(String at, UUID id, UUID self, Mentions there) {
        return there.actions().contains(id) && !id.equals(self)
                ? Stream.empty()
                : Stream.of(Violation.at(at, "unknown-action", id.toString()));
    }

    private static <T> Stream<Violation> each(String at, List<T> ids, ContentRules.ItemRule<T> rule) {
        return IntStream.range(0, ids.size())
                .boxed()
                .filter(i -> ids.get(i) != null)
                .flatMap(i -> rule.violations(at + "/" + i, ids.get(i)));
    }

    private MentionRules() {}
}
