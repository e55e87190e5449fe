package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;
import org.arobase.kernel.identity.Caller;

/** Writes an action and, in the same transaction, who changed what of it. What is withdrawn leaves no trail but the
 * grants of its licence. */
final class Trail {

    private static final String APPEND = """
            with known as (select id from contributor where collectivity = ?1 and client = ?2),
            made as (
                insert into contributor (collectivity, client)
                select cast(?1 as text), cast(?2 as text)
                where cast(?2 as text) is not null and not exists (select from known)
                on conflict (collectivity, client) do update set client = excluded.client returning id)
            insert into action_version (action, version, at, fact, draft, contributor, changes, licence, reserved)
            values (?3, ?4, ?5, ?6, ?7, (select id from known union all select id from made), ?8, ?9, ?10)
            """;
    private static final String FORGET = "delete from action_version where action = ?1 and licence is null";

    /** @param caller nobody where the platform itself writes */
    static Uni<Void> add(RecordedAction action, Caller caller) {
        return ActionEntity.add(action).chain(() -> append(null, action, caller));
    }

    static Uni<Void> store(RecordedAction action, Caller caller) {
        return ActionEntity.store(action)
                .flatMap(before -> action instanceof Withdrawn ? forget(action.id()) : append(before, action, caller));
    }

    private static Uni<Void> append(RecordedAction before, RecordedAction after, Caller caller) {
        return execute(
                APPEND,
                Arrays.asList(
                        after.collectivity(),
                        caller.isAnonymous() ? null : caller.client(),
                        after.id(),
                        after.version(),
                        after.dossier().updatedAt().atOffset(ZoneOffset.UTC),
                        VersionFact.of(before, after).name(),
                        after instanceof Draft,
                        changes(before, after).toString(),
                        granted(before, after),
                        after.isForMembers()));
    }

    private static ObjectNode changes(RecordedAction before, RecordedAction after) {
        var old = before == null ? null : before.dossier().content();
        var content = after.dossier().content();
        return content.equals(old)
                ? JsonNodeFactory.instance.objectNode()
                : ContentTree.before(ContentTree.of(old), ContentTree.of(content));
    }

    /** Who makes an action public grants its licence; null for who does not. */
    private static String granted(RecordedAction before, RecordedAction after) {
        return after instanceof Published && !(before instanceof Published) ? Dossier.LICENCE : null;
    }

    private static Uni<Void> forget(UUID action) {
        return execute(FORGET, List.of(action));
    }

    private static Uni<Void> execute(String statement, List<Object> values) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(statement);
                    for (var i = 0; i < values.size(); i++) {
                        query.setParameter(i + 1, values.get(i));
                    }
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }

    private Trail() {}
}
