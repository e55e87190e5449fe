package org.arobase.collectivities.directory;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.json.EventJson;

/**
 * An entity as it is served: its document written once, beside what lists and searches look at.
 *
 * @param population inhabitants, or -1 when no figure is known: 0 is one
 * @param within ids of the departements, regions and EPCI it lies in
 */
record Entry(
        Prepared<Collectivity> document, Kind kind, Folded name, int population, Set<String> within, boolean fictive) {

    /** @param json the document as it is stored, told in events and served */
    static Entry of(String json) {
        var state = EventJson.read(json, Collectivity.class);
        return new Entry(
                new Prepared<>(state.id(), state.version(), json.getBytes(StandardCharsets.UTF_8)),
                Kind.valueOf(state.kind()),
                Folded.of(state.name()),
                state.population() == null ? -1 : state.population().inhabitants(),
                within(state),
                state.fictive());
    }

    String id() {
        return document.id();
    }

    private static Set<String> within(Collectivity state) {
        return Stream.of(state.departements().stream(), state.regions().stream(), Stream.ofNullable(state.epci()))
                .flatMap(references -> references)
                .map(Reference::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
