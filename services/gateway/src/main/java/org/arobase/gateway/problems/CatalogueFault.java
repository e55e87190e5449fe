package org.arobase.gateway.problems;

import java.util.List;

/** The message files of the modules do not make one catalogue; the build stops and says why. */
final class CatalogueFault extends RuntimeException {

    CatalogueFault(List<String> faults) {
        super("The problems of the modules do not make one catalogue:\n  - " + String.join("\n  - ", faults));
    }
}
