package org.arobase.gateway.clients;

import java.util.Set;
import java.util.UUID;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;

/** Somebody who holds keys. */
record Client(UUID id, String name, Set<Role> roles, Set<Grant> grants) {

    Caller caller() {
        return new Caller(id.toString(), roles, grants);
    }
}
