package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.json.EventJson;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class RetoldActionsTest {

    @Inject
    Villages villages;

    @Inject
    RetoldActions retold;

    @Test
    void whatIsPublicIsRetoldAsItsLastEventSaidItAndNothingElse() throws Throwable {
        var village = villages.register("F0403");
        var shown = Api.published(village, "Visible", "t01-s01");
        Api.patch(shown, 2, "{'title': 'Changée', 'links': [{'href': 'https://example.org/', 'title': 'x'}]}")
                .statusCode(200);
        var draft = Api.draft(village, "Brouillon", "t01-s01");
        var gone = Api.published(village, "Retirée", "t01-s01");
        Api.withdraw(gone, 2, "{'reason': 'by-author'}").statusCode(204);

        var told = new TreeMap<String, String>();
        for (var page = after(""); !page.isEmpty(); page = after(page.getLast().id())) {
            page.forEach(action -> told.put(action.id(), EventJson.write(action)));
        }

        var last = TopicProbe.awaitKey(Topics.ACTIONS, shown, 2).getLast();
        assertThat(told).containsEntry(shown, TopicProbe.text(last)).doesNotContainKeys(draft, gone);
    }

    private List<Action> after(String id) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> retold.after(id, 2));
    }
}
