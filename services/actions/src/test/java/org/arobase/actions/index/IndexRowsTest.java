package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of what was written is read in the order of its index: sorting all that is left of a million for each takes a second. */
@QuarkusTest
@TestPlatform
class IndexRowsTest {

    @Inject
    Pool pool;

    @ParameterizedTest
    @ValueSource(strings = {IndexRows.WRITTEN, IndexRows.MORE})
    void noPageIsSorted(String sql) {
        assertThat(plan(sql)).contains("using action_written").doesNotContain("Sort");
    }

    /** What PostgreSQL would do with many rows: it sorts only where nothing else gives the order. */
    private String plan(String sql) {
        return pool.withTransaction(connection -> connection
                        .query("set local enable_seqscan = off; set local enable_sort = off; explain (generic_plan) "
                                + sql)
                        .execute())
                .map(rows -> {
                    var last = rows;
                    while (last.next() != null) {
                        last = last.next();
                    }
                    return StreamSupport.stream(last.spliterator(), false)
                            .map(row -> row.getString(0))
                            .collect(Collectors.joining("\n"));
                })
                .await()
                .indefinitely();
    }
}
