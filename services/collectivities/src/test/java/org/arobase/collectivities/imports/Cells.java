package org.arobase.collectivities.imports;

import java.util.ArrayList;
import java.util.Map;

/** A line with some cells written anew. */
final class Cells {
    private Cells() {}

    static EditionLine with(EditionLine line, Map<String, String> written) {
        var cells = new ArrayList<>(line.cells());
        written.forEach((column, cell) -> cells.set(EditionLine.HEADER.indexOf(column), cell));
        return EditionLine.parse(cells);
    }
}
