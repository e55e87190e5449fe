package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.Starts;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class StarterContentTest {

    private static final String TOOL = "019b8d62-7a80-7000-8000-0000000000a1";
    private static final String PROVIDER = "019b8d62-7a80-7000-8000-0000000000b1";
    private static final String ACTOR = "019b8d62-7a80-7000-8000-0000000000c1";

    private static final UUID MISSING = UUID.fromString("019b8d62-7a80-7000-8000-000000000033");
    private static final UUID CHANGED = UUID.fromString("019b8d62-7a80-7000-8000-000000000032");

    @Inject
    StarterContent content;

    @Inject
    Pool pool;

    @Test
    void theExampleOfTheContractIsThere() {
        Api.read(Callers.anonymous(), ActionExamples.ID)
                .statusCode(200)
                .body("fictive", equalTo(true))
                .body("licence", equalTo("etalab-2.0"));
        TopicProbe.awaitKey(Topics.ACTIONS, ActionExamples.ID, 1);
    }

    @Test
    void aFirstVisitFindsAPlaceWhereSomebodyHelpsAndWhatItUses() {
        Callers.anonymous()
                .get("/v1/lieux-mediation-numerique?fictive=include&limit=100")
                .then()
                .statusCode(200)
                .body("items.nom", hasItem("L'espace numérique de la salle du conseil"));
        for (var entry : List.of("tools/" + TOOL, "providers/" + PROVIDER, "actors/" + ACTOR)) {
            Callers.anonymous()
                    .get("/v1/" + entry + "/actions")
                    .then()
                    .statusCode(200)
                    .body("items.title", hasItem("L'espace numérique de la salle du conseil"));
        }
    }

    @Test
    void aSecondStartChangesNothing() throws Throwable {
        VertxContextSupport.subscribeAndAwait(content::publish);
        Api.read(Callers.anonymous(), ActionExamples.ID).body("version", equalTo(2));
        assertThat(TopicProbe.awaitKey(Topics.ACTIONS, ActionExamples.ID, 1)).hasSize(1);
    }

    @Test
    void instancesThatStartAtOncePublishWhatIsMissingOnceAndLeaveWhatWasChanged() throws Exception {
        execute("delete from action_version where action = $1", MISSING);
        execute("delete from action where id = $1", MISSING);
        execute("update action set version = 7 where id = $1", CHANGED);

        Starts.atOnce(content::publish);

        Api.read(Callers.anonymous(), MISSING.toString()).statusCode(200).body("version", equalTo(2));
        Api.read(Callers.anonymous(), CHANGED.toString()).statusCode(200).body("version", equalTo(7));
        assertThat(TopicProbe.awaitKey(Topics.ACTIONS, MISSING.toString(), 2)).hasSize(2);
        execute("update action set version = 2 where id = $1", CHANGED);
    }

    private void execute(String statement, UUID id) {
        pool.preparedQuery(statement).executeAndAwait(Tuple.of(id));
    }
}
