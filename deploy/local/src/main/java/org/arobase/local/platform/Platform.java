package org.arobase.local.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.arobase.local.kafka.KafkaBroker;
import org.arobase.local.plan.Part;
import org.arobase.local.postgres.Postgres;
import org.arobase.local.process.Keeper;
import org.arobase.local.process.Launch;
import org.arobase.local.process.StartCache;
import org.arobase.local.services.Figures;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;

/** All parts together: up in the order in which they need each other, down in the reverse. */
public final class Platform {
    private static final Duration LOOK = Duration.ofMillis(200);

    /** Four steps of it are what a user waits at most after Ctrl-C. */
    private static final Duration GRACE = Duration.ofSeconds(4);

    private final StateFolder folder;
    private final Progress progress;
    private final StartCache.Use use;
    private final Startup startup;
    private final List<Keeper> keepers = new ArrayList<>();
    private boolean stopping;
    private volatile boolean over;

    public Platform(StateFolder folder, StartCache.Use use, Progress progress) {
        this.folder = folder;
        this.use = use;
        this.progress = progress;
        this.startup = new Startup(progress);
    }

    /** PostgreSQL and the broker, with all that the services expect to find in them. */
    public void startStores(Postgres postgres, KafkaBroker kafka, Secrets secrets)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        progress.tell("starting kafka and postgres");
        var broker = start(kafka.prepare());
        var server = start(postgres.prepare(progress::tell));
        startup.await(List.of(server), started());
        postgres.superuser().provision(Part.SERVICES, secrets::databasePassword);
        startup.await(List.of(broker), started());
        kafka.admin().createMissing();
    }

    public void startServices(List<Launch> services, Figures figures) throws IOException, InterruptedException {
        progress.tell("starting the services");
        var starting = new ArrayList<Keeper>();
        for (var service : services) {
            starting.add(start(service));
        }
        startup.await(starting, started());
        new Settling(figures, progress).await(this::tend);
    }

    /** Starts again what dies, until the launcher is told to stop. */
    public void keep() throws IOException, InterruptedException {
        while (true) {
            tend();
            Thread.sleep(LOOK);
        }
    }

    private void tend() throws IOException {
        for (var keeper : started()) {
            keeper.tend(Instant.now());
        }
    }

    /** For good. */
    public void stop() throws IOException, InterruptedException {
        over = true;
        stop(GRACE);
    }

    /** @param grace for each step; what the parts have recorded can be made use of afterwards */
    public void stop(Duration grace) throws IOException, InterruptedException {
        for (var step : steps()) {
            for (var keeper : step) {
                keeper.askToEnd();
            }
            var deadline = Instant.now().plus(grace);
            for (var keeper : step) {
                keeper.awaitEnd(deadline);
            }
        }
    }

    /** Of all parts, which have ended: as many at once as there are processors. */
    public void makeCaches() throws InterruptedException, ExecutionException {
        try (var makers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var made = new ArrayList<Future<Void>>();
            for (var keeper : started()) {
                made.add(makers.submit(() -> {
                    keeper.makeCache(() -> over);
                    return null;
                }));
            }
            for (var one : made) {
                one.get();
            }
        }
    }

    private synchronized Keeper start(Launch launch) throws IOException, InterruptedException {
        while (stopping) {
            wait();
        }
        var keeper = new Keeper(launch, use, folder, progress::tell);
        keeper.start();
        keepers.add(keeper);
        return keeper;
    }

    private synchronized List<Keeper> started() {
        return List.copyOf(keepers);
    }

    private synchronized List<List<Keeper>> steps() {
        stopping = true;
        return Part.STOPPING.stream()
                .map(step -> keepers.stream()
                        .filter(keeper -> step.contains(keeper.part()))
                        .toList())
                .toList();
    }
}
