package org.arobase.kernel.inbox;

/** The only reason for which an event is set aside: no later attempt could read it either. */
public class Undecodable extends Exception {

    public Undecodable(String message) {
        super(message);
    }

    public Undecodable(String message, Throwable cause) {
        super(message, cause);
    }
}
