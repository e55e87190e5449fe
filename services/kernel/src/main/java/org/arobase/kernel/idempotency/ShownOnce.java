package org.arobase.kernel.idempotency;

import org.arobase.contracts.State;

/** A new resource with a secret in it that its creation shows, and nothing else ever: it is not stored. */
public interface ShownOnce extends State {}
