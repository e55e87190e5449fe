package org.arobase.kernel.http;

import org.arobase.contracts.State;

/** A state that is served so often that its JSON is kept ready. */
public record Prepared(String id, long version, byte[] json) implements State {}
