package org.arobase.actions.nomenclature;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.json.EventJson;

/** The edition this release carries: a sample of 139 services in our own words. */
public final class CarriedEdition {

    private static final String PLACE = "/nomenclatures/2026-sample.json";

    public static Nomenclature read() {
        try (var file = CarriedEdition.class.getResourceAsStream(PLACE)) {
            return EventJson.read(file.readAllBytes(), Nomenclature.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CarriedEdition() {}
}
