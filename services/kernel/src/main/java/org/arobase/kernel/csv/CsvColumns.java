package org.arobase.kernel.csv;

import java.util.List;
import java.util.Optional;

/** The columns a file may have, in any order. */
public record CsvColumns(List<CsvColumn<?>> all) {

    public CsvColumns {
        all = List.copyOf(all);
        if (all.stream().map(CsvColumn::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a column is declared twice");
        }
    }

    public static CsvColumns of(CsvColumn<?>... columns) {
        return new CsvColumns(List.of(columns));
    }

    List<String> names() {
        return all.stream().map(CsvColumn::name).toList();
    }

    Optional<CsvColumn<?>> find(String name) {
        return all.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    long known(List<String> header) {
        return header.stream().map(Blanks::trim).filter(names()::contains).count();
    }
}
