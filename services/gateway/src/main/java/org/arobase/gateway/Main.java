package org.arobase.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway, which judges addresses itself: the HTTP server would refuse them with an empty answer. */
@QuarkusMain
public final class Main {

    /** The HTTP server reads it once, when its classes are loaded. */
    private static final String OURS = "vertx.disableURIValidation";

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty(OURS, "true");
        Quarkus.run(arguments);
    }
}
