package org.arobase.kernel.idempotency;

import org.arobase.kernel.problem.Problem;

/** The request was answered before, with a secret that nobody has kept. */
class SecretAlreadyShown extends Problem {

    SecretAlreadyShown(String resource) {
        super(409, "secret-already-shown");
        extension("resource", resource);
    }
}
