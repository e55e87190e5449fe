package org.arobase.actions.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.nomenclature.CarriedEdition;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.kernel.json.EventJson;

/** Actions as the tests of the rules need them. */
final class Samples {

    static final Edition EDITION = new Edition(CarriedEdition.read());
    static final Instant MONDAY = Instant.parse("2026-02-02T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-02-03T08:00:00Z");

    /** @param json with single quotes */
    static ActionContent content(String json) {
        return EventJson.read(json.replace('\'', '"'), ActionContent.class);
    }

    static ActionContent threeFields() {
        return content("{'collectivity': 'commune-F0001', 'title': 'Wi-Fi', 'services': ['t08-s02', 't01-s01']}");
    }

    static ActionContent empty() {
        return content("{'collectivity': 'commune-F0001'}");
    }

    static Draft draft(ActionContent content) {
        return Draft.open(new UUID(0, 1), content, EDITION, true, MONDAY);
    }

    private Samples() {}
}
