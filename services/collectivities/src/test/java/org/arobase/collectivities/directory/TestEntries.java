package org.arobase.collectivities.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.collectivities.imports.TestEditions;
import org.arobase.kernel.json.EventJson;

/** The entities of carried editions as they are served. */
final class TestEntries {
    private TestEntries() {}

    static List<Entry> of(String... editions) {
        return documents(editions).map(TestEntries::entry).toList();
    }

    static Stream<String> documents(String... editions) {
        return Stream.of(editions)
                .flatMap(edition -> TestEditions.states(edition).stream())
                .map(EventJson::write);
    }

    static Entry entry(String document) {
        return Entry.of(document.getBytes(StandardCharsets.UTF_8));
    }
}
