package org.arobase.collectivities.directory;

import java.util.List;

/** All of an entry that a list may be sorted by. */
record Place(String name, int population, String id) {

    static Place of(Entry entry) {
        return new Place(entry.sorted(), entry.population(), entry.id());
    }

    static Place parse(List<String> position) {
        return new Place(position.get(0), Integer.parseInt(position.get(1)), position.get(2));
    }

    List<String> position() {
        return List.of(name, Integer.toString(population), id);
    }
}
