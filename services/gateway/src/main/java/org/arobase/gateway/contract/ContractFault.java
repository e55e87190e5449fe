package org.arobase.gateway.contract;

import java.util.List;

/** The documents of the services do not make one contract; the build stops and says why. */
final class ContractFault extends RuntimeException {

    ContractFault(String message) {
        super(message);
    }

    private ContractFault(List<String> faults) {
        super("The documents of the services do not make one contract:\n  - " + String.join("\n  - ", faults));
    }

    static void unlessEmpty(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new ContractFault(faults);
        }
    }
}
