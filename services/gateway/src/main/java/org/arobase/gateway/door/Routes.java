package org.arobase.gateway.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.arobase.gateway.contract.Contract;
import org.arobase.gateway.routing.RouteTable;

class Routes {

    @Produces
    @Singleton
    RouteTable table(Contract contract) {
        return new RouteTable(contract.operations());
    }
}
