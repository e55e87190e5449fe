package org.arobase.collectivities.structures;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.arobase.contracts.collectivities.Structure;

/** A structure as lists read it. */
final class StructureRow {

    static final String COLUMNS = "id, version, name, siren, legal_form, competences, from_on, to_on, fictive";

    static Structure read(Row row) {
        return new Structure(
                row.getString("id"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("siren"),
                row.getString("legal_form"),
                List.of(row.getArrayOfStrings("competences")),
                row.getLocalDate("from_on"),
                row.getLocalDate("to_on"),
                row.getBoolean("fictive"));
    }

    private StructureRow() {}
}
