package org.arobase.actions.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.arobase.kernel.json.EventJson;

/** Something that a first visit finds beside the starter actions: made by us, said of nobody real. */
record StarterEntry<C>(UUID id, C content) {

    private static final String PLACE = "/starter/entries.json";
    private static final Instant RECORDED = Instant.parse("2026-01-05T09:00:00Z");
    private static final String PLATFORM = "platform";

    /** The file of them. */
    record All(
            List<StarterEntry<ToolContent>> tools,
            List<StarterEntry<ProviderContent>> providers,
            List<StarterEntry<ActorContent>> actors) {}

    static All all() {
        try (var file = StarterEntry.class.getResourceAsStream(PLACE)) {
            return EventJson.read(file.readAllBytes(), All.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry<C> entry() {
        return Entry.open(id, content, PLATFORM, true, RECORDED);
    }
}
