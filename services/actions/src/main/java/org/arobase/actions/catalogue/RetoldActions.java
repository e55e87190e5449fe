package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The published actions, to be said again. */
@ApplicationScoped
class RetoldActions implements Retold<Action>, Written {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public Topic<Action> topic() {
        return Topics.ACTIONS;
    }

    @Override
    public String table() {
        return "action";
    }

    @Override
    @WithSession
    public Uni<List<Action>> after(String id, int most) {
        return ActionReads.publishedAfter(id.isEmpty() ? BEFORE_ALL : UUID.fromString(id), most)
                .map(actions -> actions.stream()
                        .map(action -> action.asPublished().state())
                        .toList());
    }
}
