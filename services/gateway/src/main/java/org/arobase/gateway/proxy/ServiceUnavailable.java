package org.arobase.gateway.proxy;

import org.arobase.kernel.problem.Problem;

/** The service cannot be reached, or all connections to it are taken: repeating later may help. */
final class ServiceUnavailable extends Problem {

    /** About the time a service takes to start again. */
    private static final String RETRY_AFTER_SECONDS = "3";

    ServiceUnavailable(String service) {
        super(503, "service-unavailable", service);
        header("Retry-After", RETRY_AFTER_SECONDS);
    }
}
