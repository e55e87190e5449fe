package org.arobase.kernel.http;

import org.arobase.contracts.State;

/**
 * A state that is served so often that its JSON is kept ready.
 *
 * @param <T> what the JSON shows
 */
public record Prepared<T>(String id, long version, byte[] json) implements State {}
