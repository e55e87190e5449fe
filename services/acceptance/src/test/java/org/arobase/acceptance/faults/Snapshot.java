package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What an action is at one version. */
record Snapshot(Content content, Stage stage) {

    static Snapshot of(JsonNode action) {
        return new Snapshot(Content.of(action), action.hasNonNull("publishedAt") ? Stage.PUBLISHED : Stage.DRAFT);
    }

    /** What a write makes of it, if it can. */
    Optional<Snapshot> after(Write write) {
        return Optional.ofNullable(
                switch (write.kind()) {
                    case CREATE -> null;
                    case PATCH -> stage == Stage.WITHDRAWN ? null : new Snapshot(write.content(), stage);
                    case PUBLISH -> stage == Stage.DRAFT ? new Snapshot(content, Stage.PUBLISHED) : null;
                    case WITHDRAW -> stage == Stage.PUBLISHED ? new Snapshot(content, Stage.WITHDRAWN) : null;
                });
    }
}
