package org.arobase.collectivities.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;

/**
 * What lists and searches look at in the document of a collectivity: at start that is read of all of them. The rest is passed over;
 * what a reader is not told to ignore, it keeps.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Outline(
        String id,
        long version,
        String kind,
        String code,
        String siren,
        String name,
        String nature,
        Named commune,
        Named epci,
        Named ept,
        List<Named> departements,
        List<Named> regions,
        Named ctcd,
        List<String> postalCodes,
        Counted population,
        String validOn,
        boolean fictive) {

    /** Another collectivity, which the document names. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(String id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Counted(int inhabitants, int year) {}

    /** The places that it lies in or belongs to. */
    List<String> places() {
        var places = new ArrayList<String>();
        departements.forEach(departement -> places.add(departement.id()));
        regions.forEach(region -> places.add(region.id()));
        for (var place : new Named[] {epci, ept, ctcd, commune}) {
            if (place != null) {
                places.add(place.id());
            }
        }
        return places;
    }
}
