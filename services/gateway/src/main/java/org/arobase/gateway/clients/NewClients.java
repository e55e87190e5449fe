package org.arobase.gateway.clients;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.time.Ids;

/** Writes a client with its key and its roles, in the transaction of whoever asks. */
@ApplicationScoped
class NewClients {

    private final Ids ids;
    private final Clock clock;

    NewClients(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** @param expiresAt null for a key without an end; a key with one is of the sandbox */
    Uni<ClientWithKey> client(ClientContent content, String by, Instant expiresAt) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var roles = content.roles().stream().distinct().sorted().toList();
        var grants = content.grants().stream().distinct().sorted().toList();
        var id = ids.next();
        var key = ApiKey.generate();
        var rows = new ArrayList<Object>();
        var client = client(id, content.name(), roles, now);
        client.sandbox = expiresAt != null;
        client.authority = ClientRules.authority(content).orElse(null);
        rows.add(client);
        rows.add(key(key, id, expiresAt, now));
        grants.stream()
                .map(Grant::parse)
                .flatMap(Optional::stream)
                .forEach(grant -> rows.add(granted(id, grant, by, now)));
        return Panache.getSession()
                .chain(session -> session.persistAll(rows.toArray()).chain(session::flush))
                .replaceWith(new ClientWithKey(id.toString(), 1, content.name(), roles, grants, key, expiresAt));
    }

    private static ClientEntity client(UUID id, String name, List<String> roles, Instant now) {
        var row = new ClientEntity();
        row.id = id;
        row.version = 1;
        row.name = name;
        row.roles = roles.toArray(String[]::new);
        row.createdAt = now;
        return row;
    }

    private static ApiKeyEntity key(String key, UUID client, Instant expiresAt, Instant now) {
        var row = new ApiKeyEntity();
        row.sha256 = ApiKey.parse(key).orElseThrow().sha256();
        row.client = client;
        row.label = "first";
        row.createdAt = now;
        row.expiresAt = expiresAt;
        return row;
    }

    private GrantedRoleEntity granted(UUID client, Grant grant, String by, Instant now) {
        var row = new GrantedRoleEntity();
        row.id = ids.next();
        row.version = 1;
        row.client = client;
        row.role = grant.role().slug();
        row.entity = grant.entity();
        row.grantedBy = by;
        row.grantedAt = now;
        return row;
    }
}
