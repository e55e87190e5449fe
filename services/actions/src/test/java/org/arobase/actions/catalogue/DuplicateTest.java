package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class DuplicateTest {

    @Inject
    Villages villages;

    @Test
    void aTitleAlikeIsPointedOutBeforeItIsPublished() {
        var village = villages.register("F0841");
        var same = Api.published(village, "Atelier numérique du mercredi", "t11-s01");
        var alike = Api.published(village, "Ateliers numériques, le mercredi", "t08-s02");
        Api.published(village, "Budget participatif", "t11-s01");
        var draft = Api.draft(village, "ATELIER NUMERIQUE DU MERCREDI", "t11-s01");
        duplicates(Callers.admin(), draft)
                .statusCode(200)
                .body("duplicates.id", contains(same, alike))
                .body("duplicates[0].likeness", equalTo(1f))
                .body("duplicates.services", contains(List.of("t11-s01"), List.of()));
        duplicates(Callers.anonymous(), draft).statusCode(404);
        duplicates(Callers.anonymous(), same).body("duplicates.id", contains(alike));
    }

    @Test
    void whoSharesAnActionMayHaveRecordedItToo() {
        var one = villages.register("F0842");
        var other = villages.register("F0843");
        var stranger = villages.register("F0844");
        var theirs = Api.published(other, "Espace partagé de travail", "t08-s02");
        Api.published(stranger, "Espace partagé de travail", "t08-s02");
        var draft = Api.draft(one, "Espace de travail partagé", "t08-s02");
        duplicates(Callers.admin(), draft).body("duplicates", equalTo(List.of()));
        Api.patch(draft, 1, "{'partners': ['commune-F0843']}").statusCode(200);
        duplicates(Callers.admin(), draft).body("duplicates.id", contains(theirs));
        Api.publish(draft, 2).statusCode(200);
        duplicates(Callers.anonymous(), theirs).body("duplicates.id", contains(draft));
    }

    @Test
    void aDraftWithoutATitleIsLikeNothing() {
        var village = villages.register("F0845");
        Api.published(village, "Une action", "t08-s02");
        var draft = Api.post(Callers.admin(), "{'collectivity': 'commune-F0845'}")
                .extract()
                .<String>path("id");
        duplicates(Callers.admin(), draft).statusCode(200).body("duplicates", equalTo(List.of()));
    }

    @Test
    void whoSharesAnActionIsFoundByIt() {
        var village = villages.register("F0846");
        var id = Api.published(villages.register("F0847"), "À deux", "t08-s02");
        Api.patch(id, 2, "{'partners': ['" + village + "']}").statusCode(200);
        var found = Callers.anonymous().get("/v1/actions?partner=F0846").then().statusCode(200);
        assertThat(found.extract().<List<String>>path("items.id")).containsExactly(id);
    }

    private static ValidatableResponse duplicates(RequestSpecification caller, String id) {
        return caller.get("/v1/actions/" + id + "/possible-duplicates").then();
    }
}
