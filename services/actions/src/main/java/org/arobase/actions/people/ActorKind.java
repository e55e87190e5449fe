package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Violation;

/** People and organisations that carry actions. */
final class ActorKind implements Kind<ActorContent, Actor> {

    static final ActorKind ACTOR = new ActorKind();

    private static final String FICTIVE_CODE = "F";
    private static final String KNOWN = "select count(*) from collectivity where id = ?1";

    @Override
    public EntryType type() {
        return EntryType.ACTOR;
    }

    @Override
    public Class<ActorContent> content() {
        return ActorContent.class;
    }

    @Override
    public String name(ActorContent content) {
        return content.name();
    }

    @Override
    public Boolean said(ActorContent content) {
        return content.fictive();
    }

    @Override
    public Boolean fictive(ActorContent content) {
        return Optional.ofNullable(content.collectivity())
                .flatMap(CollectivityId::parse)
                .map(authority -> authority.code().startsWith(FICTIVE_CODE))
                .or(() -> Optional.ofNullable(content.siret()).map(Siret::isFictive))
                .orElse(null);
    }

    @Override
    public String owner(ActorContent content) {
        return content.collectivity();
    }

    @Override
    public List<Violation> violations(ActorContent content) {
        return ActorRules.violations(content);
    }

    @Override
    public Uni<List<Violation>> clashes(UUID self, ActorContent content) {
        var id = content.collectivity();
        if (id == null) {
            return Uni.createFrom().item(List.of());
        }
        if (CollectivityId.parse(id).isEmpty()) {
            return Uni.createFrom().item(List.of(Violation.at("/collectivity", "malformed-id", id, "commune-F0001")));
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KNOWN, Long.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(found ->
                        found > 0 ? List.of() : List.of(Violation.at("/collectivity", "unknown-collectivity", id)));
    }

    @Override
    public Actor state(Entry<ActorContent> entry) {
        var content = entry.content();
        return new Actor(
                entry.id().toString(),
                entry.version(),
                content.type(),
                content.name(),
                content.role(),
                content.collectivity(),
                content.siret(),
                content.legalBasis(),
                content.since(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.fictive());
    }

    /** None: what is in a topic or a journal is in copies that nobody can call back. */
    @Override
    public Optional<Topic<Actor>> topic() {
        return Optional.empty();
    }
}
