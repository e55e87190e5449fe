package org.arobase.kernel.idempotency;

import org.arobase.kernel.problem.Problem;

/** The same request is being worked on: its answer will be there in a moment. */
class IdempotencyInProgress extends Problem {

    IdempotencyInProgress() {
        super(409, "idempotency-in-progress");
        header("Retry-After", "1");
    }
}
