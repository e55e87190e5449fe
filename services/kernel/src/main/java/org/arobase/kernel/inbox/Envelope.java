package org.arobase.kernel.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * What a CloudEvent says of itself.
 *
 * @param resourceversion grows with every event of a resource
 * @param correlationId shared by the events of one transaction
 * @param traceparent of the request that caused it, or null
 */
public record Envelope(
        UUID id,
        String source,
        String type,
        Instant time,
        long resourceversion,
        UUID correlationId,
        String traceparent) {}
