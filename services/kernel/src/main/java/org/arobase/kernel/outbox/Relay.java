package org.arobase.kernel.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Moves events from the outbox to the broker: by id, at least once, deleting what the broker has acknowledged. Of all
 * instances of a service one works, the one that holds the advisory lock; when it goes, its connection goes with it
 * and another takes over. It is a plain loop on a thread of its own: there is one, and it waits most of the time.
 */
@Singleton
public class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelayConfig config;
    private final RelayConnection connections;
    private final RelayProducer producers;
    private final String source;
    private final Semaphore kicks = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("relay").daemon().unstarted(this);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile double waiting = Double.NaN;

    Relay(
            RelayConfig config,
            RelayConnection connections,
            RelayProducer producers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.connections = connections;
        this.producers = producers;
        this.source = "/" + service;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        kicks.release();
        if (thread.isAlive()) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    /** Something was committed: look now. */
    public void kick() {
        if (kicks.availablePermits() == 0) {
            kicks.release();
        }
    }

    /** As of the last look; not a number before the first; 0 while another instance relays. */
    double waiting() {
        return waiting;
    }

    @Override
    public void run() {
        while (isRunning()) {
            try (var connection = connections.open()) {
                var outbox = new OutboxTable(connection, source);
                if (outbox.lock()) {
                    relay(outbox);
                } else {
                    waiting = 0;
                    rest();
                }
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("relay interrupted, starts again from the first row: %s", e.getMessage());
                rest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relay(OutboxTable outbox) throws SQLException, ExecutionException, InterruptedException {
        var producer = producers.open();
        try {
            while (isRunning()) {
                var batch = outbox.waiting(config.batch());
                waiting = batch.size() < config.batch() ? batch.size() : outbox.atMost();
                if (batch.isEmpty()) {
                    awaitKick();
                } else {
                    send(producer, outbox, batch);
                }
            }
        } finally {
            // Nothing that is still on its way may be sent after a later look at the table.
            producer.close(Duration.ZERO);
        }
    }

    /**
     * After a row that failed nothing is sent any more: a newer state of its resource would overtake it, and whoever
     * applies only what is newer would never see it.
     */
    static void send(Producer<String, byte[]> producer, OutboxTable outbox, List<OutboxTable.Waiting> waiting)
            throws SQLException, ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(waiting.size());
        var failed = new AtomicBoolean();
        for (var row : waiting) {
            if (failed.get()) {
                break;
            }
            sent.add(producer.send(row.record(), (place, failure) -> {
                if (failure != null) {
                    failed.set(true);
                    producer.close(Duration.ZERO);
                }
            }));
        }
        if (!failed.get()) {
            producer.flush();
        }
        var acknowledged = 0;
        try {
            for (var answer : sent) {
                answer.get();
                acknowledged++;
            }
        } finally {
            outbox.delete(waiting.subList(0, acknowledged));
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void awaitKick() throws InterruptedException {
        if (kicks.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            kicks.drainPermits();
        }
    }

    private void rest() {
        try {
            stopped.await(config.rest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
