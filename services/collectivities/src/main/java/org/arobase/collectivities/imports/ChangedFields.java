package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.json.EventJson;

/** Which fields of an entity differ, beside its version and the date and name of its data set, which every edition changes. */
final class ChangedFields {
    private static final List<String> OF_EVERY_EDITION = List.of("version", "validOn", "source");

    static List<String> of(Collectivity before, Collectivity after) {
        var old = tree(before);
        var young = tree(after);
        var names = new TreeSet<String>();
        old.fieldNames().forEachRemaining(names::add);
        young.fieldNames().forEachRemaining(names::add);
        OF_EVERY_EDITION.forEach(names::remove);
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), young.get(name)))
                .toList();
    }

    private static JsonNode tree(Collectivity state) {
        return EventJson.read(EventJson.write(state), JsonNode.class);
    }

    private ChangedFields() {}
}
