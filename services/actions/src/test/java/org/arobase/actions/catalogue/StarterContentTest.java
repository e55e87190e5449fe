package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class StarterContentTest {

    @Inject
    StarterContent content;

    @Test
    void theExampleOfTheContractIsThere() {
        Api.read(Callers.anonymous(), ActionExamples.ID)
                .statusCode(200)
                .body("fictive", equalTo(true))
                .body("licence", equalTo("etalab-2.0"));
        TopicProbe.awaitKey(Topics.ACTIONS, ActionExamples.ID, 1);
    }

    @Test
    void aSecondStartChangesNothing() throws Throwable {
        VertxContextSupport.subscribeAndAwait(content::publish);
        Api.read(Callers.anonymous(), ActionExamples.ID).body("version", equalTo(2));
        assertThat(TopicProbe.awaitKey(Topics.ACTIONS, ActionExamples.ID, 1)).hasSize(1);
    }
}
