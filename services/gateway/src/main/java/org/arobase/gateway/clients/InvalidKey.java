package org.arobase.gateway.clients;

import org.arobase.kernel.problem.Problem;

/** Credentials were presented and are nobody's: malformed, unknown and revoked ones are not told apart. */
final class InvalidKey extends Problem {

    InvalidKey() {
        super(401, "key-invalid");
        header("WWW-Authenticate", "Bearer realm=\"arobase\", error=\"invalid_token\"");
    }
}
