package org.arobase.kernel.outbox;

import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Event;
import org.arobase.kernel.json.EventJson;

/** An event as it waits in the outbox; the order of the values is that of {@link #COLUMNS}. */
record OutboxRow(List<Object> values) {

    static final String COLUMNS = "event_id, topic, key, type, subject, dataschema, traceparent, time, data";

    static OutboxRow of(UUID id, Event<?> event, String traceparent, Instant time) {
        var data = EventJson.write(event.data());
        if (data.getBytes(StandardCharsets.UTF_8).length > EventTooLarge.MOST_BYTES) {
            throw new EventTooLarge();
        }
        var topic = event.topic();
        return new OutboxRow(Arrays.asList(
                id,
                topic.name(),
                event.id(),
                event.type(),
                topic.subject(event.id()),
                event.schema(),
                traceparent,
                OffsetDateTime.ofInstant(time, ZoneOffset.UTC),
                data));
    }

    Tuple tuple() {
        return Tuple.wrap(values);
    }
}
