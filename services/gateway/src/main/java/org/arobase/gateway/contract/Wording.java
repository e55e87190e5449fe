package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of the document in both languages. The English ones stand in annotations or, where these cannot go, in
 * {@code en.properties}; the French ones in {@code fr.properties}. A sentence for all places of one name
 * ({@code parameter.limit}, {@code property.version}) serves those that say exactly the same.
 */
final class Wording {

    private final Texts english;
    private final Texts french;
    private final List<String> faults = new ArrayList<>();

    Wording(Texts english, Texts french) {
        this.english = english;
        this.french = french;
    }

    /** Fills in English what annotations leave out. */
    void complete(ObjectNode document) {
        Places.of(document).forEach(place -> {
            if (!place.isSilent()) {
                english.find(place.key())
                        .ifPresent(again -> faults.add(place.key() + " is said by an annotation and by en.properties"));
                english.says(place.common(), place.text());
            } else {
                english.find(place.key())
                        .or(() -> english.find(place.common()))
                        .ifPresentOrElse(place::say, () -> miss(place));
            }
        });
        faults.addAll(english.unused());
    }

    /** The same document in French. */
    ObjectNode translate(ObjectNode document) {
        var translated = document.deepCopy();
        Places.of(translated).stream()
                .filter(place -> !place.isSilent())
                .forEach(place -> translation(place)
                        .ifPresentOrElse(place::say, () -> faults.add(place.key() + " is not said in French")));
        faults.addAll(french.unused());
        return translated;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private Optional<String> translation(Place place) {
        return french.find(place.key())
                .or(() -> english.says(place.common(), place.text()) ? french.find(place.common()) : Optional.empty());
    }

    private void miss(Place place) {
        if (place.required()) {
            faults.add(place.key() + " is not said in English: neither by an annotation nor by en.properties");
        }
    }
}
