package org.arobase.collectivities.claims;

import org.arobase.kernel.problem.Problem;

class AdministratorExists extends Problem {
    AdministratorExists(String collectivity) {
        super(409, "administrator-exists", collectivity);
    }
}
