package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Problems;
import org.jboss.logging.Logger;

/** Who bears the role MUTUALISATION. */
@ApplicationScoped
public class Structures {

    private static final Logger LOG = Logger.getLogger(Structures.class);

    private final Authorities authorities;
    private final Turns turns;
    private final Outbox outbox;

    Structures(Authorities authorities, Turns turns, Outbox outbox) {
        this.authorities = authorities;
        this.turns = turns;
        this.outbox = outbox;
    }

    /** In the transaction of whoever asks. */
    public Uni<Optional<Structure>> find(String id) {
        return id == null ? Uni.createFrom().item(Optional.empty()) : StructureEntity.find(id);
    }

    /** Those of the ids that have the role, by id; in the transaction of whoever asks. */
    public Uni<Map<String, Structure>> findAll(Set<String> ids) {
        return StructureEntity.findAll(ids)
                .map(all -> all.stream().collect(Collectors.toMap(Structure::id, structure -> structure)));
    }

    @WithSession
    Uni<Structure> read(String id) {
        if (!StructureId.isWellFormed(id)) {
            throw Problems.invalidParameter("id", "malformed-id", id, StructureId.EXAMPLE);
        }
        return StructureEntity.find(id).map(found -> found.orElseThrow(() -> new StructureNotFound(id)));
    }

    @WithTransaction
    Uni<Structure> register(StructureContent content, Caller caller) {
        caller.require(Role.ADMIN);
        return bearer(content)
                .invoke(bearer -> StructureInvalid.unless(StructureRules.violations(content, bearer)))
                .map(bearer -> StructureRules.registered(content, bearer))
                .call(structure -> turns.take("structure " + structure.id()))
                .call(this::requireNew)
                .call(this::add);
    }

    /** As it is, unless it is there already. */
    @WithTransaction
    Uni<Void> keep(Structure structure) {
        return StructureEntity.find(structure.id())
                .flatMap(held -> held.isPresent() ? Uni.createFrom().voidItem() : add(structure));
    }

    private Uni<Optional<Authority>> bearer(StructureContent content) {
        return content.collectivity() == null
                ? authorities.ofSiren(content.siren())
                : authorities.find(content.collectivity());
    }

    private Uni<Void> requireNew(Structure structure) {
        return StructureEntity.find(structure.id())
                .invoke(held -> held.ifPresent(other -> {
                    throw new StructureAlreadyRegistered(other.id());
                }))
                .replaceWithVoid();
    }

    private Uni<Void> add(Structure structure) {
        LOG.infof("structure registered: structure=%s", structure.id());
        return StructureEntity.add(structure)
                .chain(() -> outbox.append(Topics.STRUCTURES.event("registered", structure)));
    }
}
