package org.arobase.load.drive;

/** How requests follow each other. */
public sealed interface Pace {

    /** As fast as answers come, by this many at once: how much a server can do. Its response times mean nothing. */
    record Flat(int users) implements Pace {}

    /** Constant arrivals, whether or not answers come: what a request waits is counted in its response time. */
    record Steady(int perSecond) implements Pace {}
}
