package org.arobase.actions.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.arobase.actions.Starts;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class StarterDraftTest {

    /** A copy, under its id, of an edition that is older than any. */
    private static final String PUBLISH = """
            insert into nomenclature (id, year, published_at, state)
            select $1, 2000, published_at, state from nomenclature limit 1
            """;

    @Inject
    StarterDraft starter;

    @Inject
    Nomenclatures nomenclatures;

    @Inject
    Pool pool;

    @Test
    void itIsBegunOnceAndNotAgainOnceItIsPublished() throws Throwable {
        execute("delete from nomenclature_draft where id = $1");
        execute(PUBLISH);
        Starts.atOnce(starter::begin);
        assertThat(drafts()).isZero();

        execute("delete from nomenclature where id = $1");
        VertxContextSupport.subscribeAndAwait(nomenclatures::load);
        Starts.atOnce(starter::begin);
        assertThat(drafts()).isEqualTo(1);
    }

    private long drafts() {
        return pool.preparedQuery("select count(*) from nomenclature_draft where id = $1")
                .executeAndAwait(Tuple.of(EditionExamples.DRAFT))
                .iterator()
                .next()
                .getLong(0);
    }

    private void execute(String statement) {
        pool.preparedQuery(statement).executeAndAwait(Tuple.of(EditionExamples.DRAFT));
    }
}
