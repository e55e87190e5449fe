package org.arobase.kernel.retelling;

import io.quarkus.arc.All;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import org.arobase.contracts.Event;
import org.arobase.contracts.State;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Withdrawal;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * Says everything again, once after each restore: a database that is older than what its topics say, or a broker that has
 * forgotten, would leave everybody with facts that are none. All of it is one transaction: killed meanwhile, it is done
 * again from the beginning. It blocks, at a moment at which the service does nothing else.
 */
@Singleton
class Retelling {

    static final String REASON = "restored";

    private static final Logger LOG = Logger.getLogger(Retelling.class);
    private static final int PAGE = 500;

    /** No resource is written that often between a backup and its restore: an ETag of that time is nobody's any more. */
    private static final String RAISE = "update %s set version = version + 1000000";

    private final List<Retold<?>> all;
    private final List<Written> written;
    private final Pool pool;
    private final Outbox outbox;
    private final OwnTopics topics;

    Retelling(@All List<Retold<?>> all, @All List<Written> written, Pool pool, Outbox outbox, OwnTopics topics) {
        this.all = all;
        this.written = written;
        this.pool = pool;
        this.outbox = outbox;
        this.topics = topics;
    }

    /** Answers how many events that took: none when it was done for this restore before. */
    int once(String restore) throws Throwable {
        var connection = pool.getConnection().await().atMost(Restoration.PATIENCE);
        try {
            var transaction = connection.begin().await().atMost(Restoration.PATIENCE);
            var restoration = new Restoration(connection);
            var said = restoration.isNew(restore) ? retell(connection, restoration) : 0;
            transaction.commit().await().atMost(Restoration.PATIENCE);
            return said;
        } finally {
            // Closing rolls back what was not committed.
            connection.close().await().atMost(Restoration.PATIENCE);
        }
    }

    private int retell(SqlConnection transaction, Restoration restoration) throws Throwable {
        raiseWritten();
        var names = all.stream().map(retold -> retold.topic().name()).toList();
        restoration.begin();
        restoration.raiseVersions(topics.read(names, restoration::hear));
        var said = 0;
        for (var retold : all) {
            said += state(transaction, restoration, retold) + withdraw(transaction, restoration, retold.topic());
        }
        LOG.infof("everything said again after a restore: events=%d", said);
        return said;
    }

    /** Committed at once, because what is said again is read beside the transaction; cut short, it is done once more. */
    private void raiseWritten() {
        written.stream()
                .map(Written::table)
                .map(RAISE::formatted)
                .forEach(raise -> pool.query(raise).execute().await().atMost(Restoration.PATIENCE));
    }

    private <S extends State> int state(SqlConnection transaction, Restoration restoration, Retold<S> retold)
            throws Throwable {
        var said = 0;
        for (var page = after("", retold);
                !page.isEmpty();
                page = after(page.getLast().id(), retold)) {
            restoration.forget(retold.topic(), page.stream().map(State::id).toList());
            said += append(
                    transaction, page.stream().map(retold.topic()::restated).toList());
        }
        return said;
    }

    private static <S extends State> List<S> after(String id, Retold<S> retold) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> retold.after(id, PAGE));
    }

    /** What the topic has and the database has not came after the backup. Nothing else could tell that it is gone. */
    private int withdraw(SqlConnection transaction, Restoration restoration, Topic<?> topic) {
        var said = 0;
        for (var gone = restoration.takeLeft(topic, PAGE); !gone.isEmpty(); gone = restoration.takeLeft(topic, PAGE)) {
            said += append(
                    transaction,
                    gone.stream()
                            .map(id -> topic.withdrawn(new Withdrawal(id, REASON, List.of())))
                            .toList());
        }
        return said;
    }

    private int append(SqlConnection transaction, List<? extends Event<?>> events) {
        outbox.append(transaction, events).await().atMost(Restoration.PATIENCE);
        return events.size();
    }
}
