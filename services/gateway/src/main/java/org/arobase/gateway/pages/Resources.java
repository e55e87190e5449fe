package org.arobase.gateway.pages;

import java.io.InputStream;

/** Files of the class path that the gateway cannot do without. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return stream;
    }
}
