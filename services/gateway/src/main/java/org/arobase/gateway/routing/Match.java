package org.arobase.gateway.routing;

import java.util.Optional;
import java.util.Set;

/** What the table says of a method and a path. */
public sealed interface Match {

    record Found(Operation operation) implements Match {}

    /** The path exists, for these methods only. */
    record OtherMethods(Set<String> allowed) implements Match {}

    /** No such path; the nearest one of the contract when it is close. */
    record Unknown(Optional<String> nearest) implements Match {}
}
