package org.arobase.collectivities.directory;

import java.util.List;
import org.arobase.contracts.collectivities.Kind;

/** An entity that answers a search, as other features see it. */
public record Answer(String id, String name, Kind kind, List<String> departements) {

    static Answer of(Entry entry) {
        return new Answer(entry.id(), entry.name(), entry.kind(), entry.departements());
    }
}
