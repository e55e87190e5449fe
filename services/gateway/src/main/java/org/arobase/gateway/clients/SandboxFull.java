package org.arobase.gateway.clients;

import java.time.Duration;
import org.arobase.kernel.problem.Problem;

/** More asked for a key of the sandbox than one may in an hour, all together. */
class SandboxFull extends Problem {
    SandboxFull(int most, Duration wait) {
        super(429, "sandbox-full", most);
        header("Retry-After", Long.toString(wait.toSeconds()));
    }
}
