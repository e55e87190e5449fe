package org.arobase.load.beside;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.arobase.load.platform.Part;
import org.arobase.load.platform.Platform;

/** The reactive client that the services use, with as many connections, and nothing around it. */
public final class ReactiveSql implements AutoCloseable {

    private static final int CONNECTIONS = 12;
    private static final Duration WARMING = Duration.ofMillis(500);

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    public ReactiveSql(Platform platform, String database) {
        this.pool = PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(platform.port(Part.POSTGRES))
                        .setDatabase(database)
                        .setUser("postgres")
                        .setPassword(platform.secrets().postgresPassword()))
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .using(vertx)
                .build();
    }

    /** How often a statement is answered in a second, every value read, when so many ask at once. */
    public double perSecond(String sql, Supplier<Tuple> values, int users, Duration time) throws Exception {
        run(sql, values, users, WARMING);
        return run(sql, values, users, time) * 1e9 / time.toNanos();
    }

    private long run(String sql, Supplier<Tuple> values, int users, Duration time)
            throws ExecutionException, InterruptedException {
        var answers = new LongAdder();
        var end = System.nanoTime() + time.toNanos();
        var asking = IntStream.range(0, users)
                .mapToObj(user -> ask(sql, values, answers, end))
                .toList();
        Future.all(asking).toCompletionStage().toCompletableFuture().get();
        return answers.sum();
    }

    private Future<?> ask(String sql, Supplier<Tuple> values, LongAdder answers, long end) {
        if (System.nanoTime() > end) {
            return Future.succeededFuture();
        }
        return pool.preparedQuery(sql).execute(values.get()).compose(rows -> {
            rows.forEach(row -> row.size());
            answers.increment();
            return ask(sql, values, answers, end);
        });
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
