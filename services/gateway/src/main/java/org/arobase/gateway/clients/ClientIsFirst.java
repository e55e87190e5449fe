package org.arobase.gateway.clients;

import org.arobase.kernel.problem.Problem;

/** The administrator whom the operator configures: without him nobody could let anybody in again. */
class ClientIsFirst extends Problem {
    ClientIsFirst() {
        super(409, "client-is-first");
    }
}
