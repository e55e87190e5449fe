package org.arobase.acceptance.faults;

import java.util.stream.Stream;

/** One way of holding what the platform says against what was written. */
interface Check {

    Stream<Violation> violations(Evidence evidence, Books books);
}
