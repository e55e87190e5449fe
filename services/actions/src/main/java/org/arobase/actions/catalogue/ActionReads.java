package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.collectivities.Collectivities;

/** Reads actions in the session of whoever asks. */
final class ActionReads {

    private static final String AUTHORED = "select action, cast(sql('" + Collectivities.KNOWN
            + "', action.collectivity) as String) from ActionEntity action where action.id = ?1";

    private static final String PUBLISHED =
            "select action.id from ActionEntity action where action.id in ?1 and action.state = PUBLISHED";

    /** One statement: a read asks the database once. */
    static Uni<Authored> findAuthored(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(AUTHORED, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new ActionNotFound(id))
                .map(row -> new Authored(((ActionEntity) row[0]).recorded(), Collectivities.read((String) row[1])));
    }

    /** By id, for whoever goes through all of them. */
    static Uni<List<RecordedAction>> publishedAfter(UUID id, int most) {
        return ActionEntity.<ActionEntity>find("id > ?1 and state = ?2 order by id", id, ActionState.PUBLISHED)
                .range(0, most - 1)
                .list()
                .map(rows -> rows.stream().map(ActionEntity::recorded).toList());
    }

    /** Those of the ids that name a public action. */
    static Uni<Set<UUID>> published(Set<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Panache.getSession()
                        .flatMap(session -> session.createSelectionQuery(PUBLISHED, UUID.class)
                                .setParameter(1, ids)
                                .getResultList())
                        .map(Set::copyOf);
    }

    /** Those that an authority shows first, in their order. */
    static Uni<List<Published>> pinned(String collectivity) {
        return ActionEntity.<ActionEntity>find(
                        "collectivity = ?1 and highlight is not null order by highlight", collectivity)
                .list()
                .map(rows ->
                        rows.stream().map(row -> row.recorded().asPublished()).toList());
    }

    private ActionReads() {}
}
