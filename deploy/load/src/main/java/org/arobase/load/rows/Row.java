package org.arobase.load.rows;

import java.util.List;
import org.arobase.load.figures.Measured;

/** Something worth measuring on a running platform. */
public interface Row {

    /** For the command line. */
    String name();

    List<Measured> measure(Bench bench) throws Exception;
}
