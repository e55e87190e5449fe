package org.arobase.collectivities.structures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class StarterStructuresTest {
    private static final String GONE = "delete from membership where id = $1";
    private static final String CHANGED = "update membership set version = $2 where id = $1";
    private static final String VERSION = "select version from membership where id = $1";

    @Inject
    StarterStructures starter;

    @Inject
    Pool pool;

    @Test
    void whatIsMissingIsRecordedAndWhatWasChangedIsLeft() throws Throwable {
        var memberships = StarterFile.read("memberships.json", Membership[].class);
        var missing = UUID.fromString(memberships.get(0).id());
        var changed = UUID.fromString(memberships.get(1).id());
        execute(GONE, Tuple.of(missing));
        execute(CHANGED, Tuple.of(changed, 7L));

        VertxContextSupport.subscribeAndAwait(starter::record);

        assertThat(version(missing)).isEqualTo(1);
        assertThat(version(changed)).isEqualTo(7);
        execute(CHANGED, Tuple.of(changed, 1L));
    }

    private long version(UUID id) {
        return pool.preparedQuery(VERSION)
                .executeAndAwait(Tuple.of(id))
                .iterator()
                .next()
                .getLong(0);
    }

    private void execute(String statement, Tuple values) {
        pool.preparedQuery(statement).executeAndAwait(values);
    }
}
