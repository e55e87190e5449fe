package org.arobase.kernel.idempotency;

import org.arobase.kernel.problem.Problem;

class IdempotencyKeyReused extends Problem {

    IdempotencyKeyReused() {
        super(422, "idempotency-key-reused");
    }
}
