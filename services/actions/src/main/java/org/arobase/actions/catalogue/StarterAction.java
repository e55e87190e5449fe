package org.arobase.actions.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.kernel.json.EventJson;

/** An action of a fictive authority that a first visit finds: made by us, said of nobody real. */
record StarterAction(UUID id, Instant publishedAt, ActionContent content) {

    private static final String PLACE = "/starter/actions.json";

    static List<StarterAction> all() {
        try (var file = StarterAction.class.getResourceAsStream(PLACE)) {
            return List.of(EventJson.read(file.readAllBytes(), StarterAction[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Published published(Edition edition) {
        return Draft.open(id, content, edition, true, publishedAt)
                .publish(publishedAt)
                .asPublished();
    }
}
