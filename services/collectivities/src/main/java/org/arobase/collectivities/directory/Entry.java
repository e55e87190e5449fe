package org.arobase.collectivities.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.arobase.collectivities.history.SharedTexts;
import org.arobase.collectivities.search.Spelling;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
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

    /** Post codes, codes of departements, and the names of groups. */
    static final SharedTexts SHARED = new SharedTexts();

    /** Those of editions, which are few: tens of thousands of entities need not read them again. */
    private static final Map<String, LocalDate> DAYS = new ConcurrentHashMap<>();

    /**
     * What many entities share is one text for all of them: a million texts otherwise.
     *
     * @param json the document as it is stored, told in events and served */
    static Entry of(byte[] json) {
        var outline = EventJson.readKept(json, Outline.class);
        return new Entry(
                new Prepared<>(outline.id(), outline.version(), json),
                Kind.valueOf(outline.kind()),
                outline.code(),
                outline.siren(),
                outline.name(),
                Spelling.fold(outline.name()),
                outline.commune() == null ? null : outline.commune().id(),
                List.of(SHARED.each(outline.postalCodes())),
                outline.departements().stream().map(Entry::code).toList(),
                outline.population() == null ? -1 : outline.population().inhabitants(),
                outline.population() == null ? 0 : outline.population().year(),
                Groups.of(outline),
                DAYS.computeIfAbsent(outline.validOn(), LocalDate::parse),
                outline.fictive());
    }

    private static String code(Outline.Named departement) {
        return SHARED.one(departement.id().substring(departement.id().lastIndexOf('-') + 1));
    }

    /** The document as lists show it: why it was found may be added to it. */
    Prepared<FoundCollectivity> listed() {
        return new Prepared<>(document.id(), document.version(), document.json());
    }

    String id() {
        return document.id();
    }
}
