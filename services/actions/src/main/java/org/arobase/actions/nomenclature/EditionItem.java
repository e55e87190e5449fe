package org.arobase.actions.nomenclature;

import java.time.Instant;
import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition as the list shows it. */
@Schema(name = "NomenclatureItem")
public record EditionItem(String id, int year, boolean sample, Text name, Instant publishedAt) {

    static EditionItem of(Edition edition) {
        var nomenclature = edition.nomenclature();
        return new EditionItem(
                nomenclature.id(),
                nomenclature.year(),
                nomenclature.sample(),
                nomenclature.name(),
                nomenclature.publishedAt());
    }
}
