package org.arobase.kernel.http;

import java.util.Optional;

/** An answer that has an ETag though it is no resource with a version. */
public interface Tagged {

    /** Another one for other content under the same address and the same Accept; empty where that is not known. */
    Optional<String> content();
}
