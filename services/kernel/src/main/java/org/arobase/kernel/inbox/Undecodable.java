package org.arobase.kernel.inbox;

/** The only reason for which an event is set aside: no later attempt could read it either. */
public class Undecodable extends Exception {

    Undecodable(String message) {
        super(message);
    }

    Undecodable(String message, Throwable cause) {
        super(message, cause);
    }
}
