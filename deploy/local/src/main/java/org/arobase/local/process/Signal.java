package org.arobase.local.process;

import java.io.IOException;
import org.arobase.local.plan.Part;

/** How a part is asked to end. */
final class Signal {
    private Signal() {}

    /** SIGTERM makes PostgreSQL wait for its clients to leave; SIGINT makes it roll back, tell them, and end. */
    static void end(Part part, ProcessHandle process) throws IOException {
        if (part == Part.POSTGRES) {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
        } else {
            process.destroy();
        }
    }
}
