package org.arobase.collectivities.directory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arobase.collectivities.search.Spelling;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.json.EventJson;

/**
 * An entity as it is served: its document written once, beside what lists and searches look at.
 *
 * @param sorted its name as lists sort it: no accents, no case
 * @param commune id of the commune it is a part of, or null
 * @param departements their codes
 * @param population inhabitants, or -1 when no figure is known: 0 is one
 * @param census year of that figure, or 0
 * @param groups those that it belongs to
 * @param validOn the day of its edition
 */
record Entry(
        Prepared<Collectivity> document,
        Kind kind,
        String code,
        String siren,
        String name,
        String sorted,
        String commune,
        List<String> postalCodes,
        List<String> departements,
        int population,
        int census,
        Set<String> groups,
        LocalDate validOn,
        boolean fictive) {

    /**
     * What many entities share is one text for all of them: a million texts otherwise.
     *
     * @param json the document as it is stored, told in events and served */
    static Entry of(String json) {
        var state = EventJson.read(json, Collectivity.class);
        return new Entry(
                new Prepared<>(state.id(), state.version(), json.getBytes(StandardCharsets.UTF_8)),
                Kind.valueOf(state.kind()),
                state.code(),
                state.siren(),
                state.name(),
                Spelling.fold(state.name()),
                state.commune() == null ? null : state.commune().id(),
                state.postalCodes().stream().map(String::intern).toList(),
                state.departements().stream()
                        .map(Reference::id)
                        .map(id -> id.substring(id.lastIndexOf('-') + 1).intern())
                        .toList(),
                state.population() == null ? -1 : state.population().inhabitants(),
                state.population() == null ? 0 : state.population().year(),
                Groups.of(state),
                state.validOn(),
                state.fictive());
    }

    /** The document as lists show it: why it was found may be added to it. */
    Prepared<FoundCollectivity> listed() {
        return new Prepared<>(document.id(), document.version(), document.json());
    }

    String id() {
        return document.id();
    }
}
