package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.arobase.collectivities.history.CarriedPast;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class DirectoryTest {
    @Inject
    Vertx vertx;

    @Inject
    Pool pool;

    @Inject
    DirectoryTable table;

    @Inject
    FormerNames former;

    @Inject
    History history;

    @Inject
    Years years;

    @Inject
    CarriedPast carried;

    @Test
    void anEventLoopThatAsksForTheDirectoryDoesNotIndexIt() {
        var onEventLoop = new AtomicReference<Boolean>();
        var directory = new Directory(pool, table, new Snapshots(former, history, years, carried) {
            @Override
            Snapshot of(Collection<Entry> entries, Collection<Ended> ended) {
                onEventLoop.set(Context.isOnEventLoopThread());
                return super.of(entries, ended);
            }
        });

        vertx.runOnContext(turn -> directory.reload().subscribe().with(done -> {}));

        await().until(directory::isOpen);
        assertThat(onEventLoop).hasValue(false);
    }
}
