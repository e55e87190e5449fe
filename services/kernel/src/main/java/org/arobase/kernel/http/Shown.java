package org.arobase.kernel.http;

import org.arobase.contracts.State;

/**
 * What the read of one resource shows: its state, exactly as its last event told it, and beside it what depends on the
 * facts of other services. These change without a new version, so the ETag names both.
 */
public interface Shown extends State {

    /** Written without an object of its own around it. */
    State state();

    Record derived();

    @Override
    default String id() {
        return state().id();
    }

    @Override
    default long version() {
        return state().version();
    }
}
