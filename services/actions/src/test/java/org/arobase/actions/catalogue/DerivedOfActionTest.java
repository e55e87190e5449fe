package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.StateOf;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class DerivedOfActionTest {

    @Inject
    Villages villages;

    @Test
    void anActionIsReadWithItsAuthority() {
        var id = Api.published(villages.register("F0211", "Ici", true), "Wi-Fi", "t08-s02");

        Api.read(Callers.anonymous(), id)
                .body("derived.collectivity.id", equalTo("commune-F0211"))
                .body("derived.collectivity.name", equalTo("Ici"))
                .body("derived.collectivity.kind", equalTo("COMMUNE"))
                .body("derived.collectivity.departements", contains("departement-F0"))
                .body("derived.collectivity.regions", contains("region-F0"))
                .body("derived.collectivity.epci", equalTo("epci-F00000001"))
                .body("derived.collectivity.active", equalTo(true));
        assertThat(Callers.anonymous()
                        .get("/v1/actions/" + id + "?fields=title,derived.collectivity.name")
                        .asString())
                .isEqualTo("{\"title\":\"Wi-Fi\",\"derived\":{\"collectivity\":{\"name\":\"Ici\"}}}");
    }

    @Test
    void aListDoesNotShowWhatIsDerived() {
        var village = villages.register("F0218");
        Api.published(village, "Wi-Fi", "t08-s02");

        Callers.anonymous()
                .get(Api.ACTIONS + "?collectivity=" + village)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].derived", nullValue());
        Callers.anonymous()
                .get(Api.ACTIONS + "?fields=title,derived.collectivity.name")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("fields"));
    }

    @Test
    void aMistypedFieldOfWhatIsDerivedIsRefusedWithTheNearest() {
        var id = Api.published(villages.register("F0219"), "Wi-Fi", "t08-s02");

        Callers.anonymous()
                .get("/v1/actions/" + id + "?lang=en&fields=title,derived.collectivity.nam")
                .then()
                .statusCode(400)
                .body("errors.detail", contains(containsString("did you mean \"derived.collectivity.name\"?")));
    }

    @Test
    void aDraftIsReadWithItsAuthorityAndWrittenWithout() {
        var id = Api.draft(villages.register("F0212", "Là", true), "Wi-Fi", "t08-s02");

        Api.read(Callers.admin(), id).body("derived.collectivity.name", equalTo("Là"));
        Api.patch(id, 1, "{'title': 'Wifi'}").header("ETag", "\"2\"").body("derived", nullValue());
    }

    @Test
    void aRenamedAuthorityChangesWhatIsDerivedAndNotTheAction() {
        var id = Api.published(villages.register("F0213", "Avant", true), "Wi-Fi", "t08-s02");
        var before = read(id);

        villages.register("F0213", "Après", true);

        var after = read(id);
        assertThat(after.<String>path("derived.collectivity.name")).isEqualTo("Après");
        assertThat(StateOf.answer(after.asString())).isEqualTo(StateOf.answer(before.asString()));
        assertThat(before.header("ETag")).matches("\"2-[0-9a-f]{8}\"");
        assertThat(after.header("ETag")).matches("\"2-[0-9a-f]{8}\"").isNotEqualTo(before.header("ETag"));
    }

    @Test
    void anAuthorityThatEndsNamesThoseThatFollow() {
        var village = villages.register("F0214");
        var id = Api.published(village, "Wi-Fi", "t08-s02");

        villages.withdraw(village, "commune-F0215");

        Api.read(Callers.anonymous(), id)
                .body("derived.collectivity.active", equalTo(false))
                .body("derived.collectivity.successors", contains("commune-F0215"));
    }

    @Test
    void whatIsKnownIsNotSentAgainUntilItsAuthorityChanges() {
        var id = Api.published(villages.register("F0216", "Avant", true), "Wi-Fi", "t08-s02");
        var etag = read(id).header("ETag");

        Api.read(Callers.anonymous().header("If-None-Match", etag), id).statusCode(304);
        Api.read(Callers.anonymous().header("If-None-Match", "\"2\""), id).statusCode(200);
        villages.register("F0216", "Après", true);
        Api.read(Callers.anonymous().header("If-None-Match", etag), id).statusCode(200);
    }

    @Test
    void aWriteOutlivesARenamedAuthority() {
        var id = Api.published(villages.register("F0217", "Avant", true), "Wi-Fi", "t08-s02");
        var etag = read(id).header("ETag");
        villages.register("F0217", "Après", true);

        Api.patch(id, etag, "{'title': 'Wifi'}").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void anUnknownAuthorityIsAbsent() {
        var unknown = new Authored(Samples.draft(Samples.threeFields()), Optional.empty());
        assertThat(DerivedOfAction.of(unknown, "fr").collectivity()).isNull();
    }

    private static ExtractableResponse<Response> read(String id) {
        return Api.read(Callers.anonymous(), id).statusCode(200).extract();
    }
}
