package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.kernel.problem.Violation;

public record WithdrawalRequest(WithdrawalReason reason) {

    public WithdrawalRequest {
        if (reason == null) {
            ActionInvalid.unless(List.of(Violation.at("/reason", "required")));
        }
    }
}
