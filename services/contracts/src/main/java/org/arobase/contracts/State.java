package org.arobase.contracts;

/** The whole public state of one resource after a fact: what its topic carries, and a GET beside what is derived. */
public interface State {

    /** The resource's id: the key of its records. */
    String id();

    /** Counts the writes of this resource from 1; the strong ETag of its representation. */
    long version();
}
