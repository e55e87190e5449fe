package org.arobase.kernel.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import org.arobase.contracts.State;
import org.arobase.contracts.Topic;

/** What a service makes of the events of one topic. A bean of this type is all it takes to receive them. */
public interface Subscription<S extends State> {

    Topic<S> topic();

    /**
     * Applies events that are newer than anything applied before, in the transaction that also remembers them: the
     * effect and the memory of it are one. Several events of one resource come in their order.
     */
    Uni<Void> apply(SqlConnection transaction, List<Received<S>> events);
}
