package org.arobase.gateway.clients;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A caller as it sees itself. */
@Schema(description = "Who asks")
public record Me(
        @Schema(description = "`anonymous`, or the id of the client", examples = "anonymous")
        String id,

        @Schema(description = "The name of the client", nullable = true)
        String name,

        @Schema(description = "What it may be", examples = "[\"reader\"]")
        List<String> roles,

        @Schema(
                description =
                        "What it may be for one authority or structure each, or for every fictive authority: role, colon, id",
                examples = "[\"contributor:commune-F0001\"]")
        List<String> grants) {

    static Uni<Me> of(Caller caller, ClientDirectory clients) {
        return caller.isAnonymous()
                ? Uni.createFrom().item(new Me(caller.client(), null, List.of(), List.of()))
                : clients.find(UUID.fromString(caller.client()))
                        .map(client -> of(caller, client.map(Client::name).orElse(null)));
    }

    private static Me of(Caller caller, String name) {
        return new Me(
                caller.client(),
                name,
                caller.roles().stream().map(Role::slug).sorted().toList(),
                caller.grants().stream().map(Grant::text).sorted().toList());
    }
}
