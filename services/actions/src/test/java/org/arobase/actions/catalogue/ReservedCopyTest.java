package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has of what members share, an ETag or a cursor, brings it to nobody who may not read it. */
@QuarkusTest
@TestPlatform
class ReservedCopyTest {

    private static final String LIST = "/v1/reserved-actions";
    private static final String AUTHOR = "commune-F0971";
    private static final String MEMBER = "contributor:commune-F0972";
    private static final String STRANGER = "contributor:commune-F0973";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static boolean known;

    @Inject
    Villages villages;

    @BeforeEach
    void threeVillages() {
        if (!known) {
            villages.register("F0971");
            villages.join(villages.register("F0972"), LONG_AGO, null);
            villages.register("F0973");
            known = true;
        }
    }

    @Test
    void anEtagIsKnownToThoseWhoReadItAndToNobodyElse() {
        var id = reserved(AUTHOR, "Copie");
        var etag = etag(read("contributor:" + AUTHOR, id, null).statusCode(200));
        for (var reader : List.of(MEMBER, "contributor:" + AUTHOR, "editor", "admin")) {
            read(reader, id, null).statusCode(200).header("ETag", etag).header("Vary", "Accept, Accept-Language");
            read(reader, id, etag).statusCode(304).header("ETag", etag).body(blankOrNullString());
            read(reader, id, "\"1\"").statusCode(200).body("title", equalTo("Copie"));
        }
        for (var other : List.of("nobody", "reader", STRANGER, "contributor:commune-35238")) {
            var absent = Api.read(caller(other), "00000000-0000-7000-8000-000000000099");
            for (var copy : List.of(etag, "*", "W/" + etag)) {
                read(other, id, copy)
                        .statusCode(404)
                        .header("ETag", nullValue())
                        .body("type", equalTo(absent.extract().path("type")))
                        .body("title", equalTo(absent.extract().path("title")));
            }
            caller(other)
                    .header("If-None-Match", etag)
                    .head(Api.ACTIONS + "/" + id)
                    .then()
                    .statusCode(404)
                    .header("ETag", nullValue());
        }
    }

    @Test
    void aCopyOfWhatWasPublicIsCurrentNoMoreOnceItIsReservedNorOnceItIsOpened() {
        var id = Api.published(AUTHOR, "Tantôt", "t08-s02");
        var open = etag(read("nobody", id, null).statusCode(200));
        Api.patch(id, 2, "{'visibility': 'MEMBERS', 'summary': 'Entre nous'}").statusCode(200);
        read("nobody", id, open).statusCode(404);
        var among = etag(read(MEMBER, id, open).statusCode(200).body("summary", equalTo("Entre nous")));
        Api.patch(id, 3, "{'visibility': null, 'summary': null}").statusCode(200);
        for (var reader : List.of("nobody", MEMBER)) {
            read(reader, id, among).statusCode(200).body("summary", nullValue());
        }
    }

    @Test
    void anEtagOfAMemberWhoLeftIsKnownNoMore() {
        var member = villages.register("F0974");
        var membership = villages.join(member, LONG_AGO, null);
        var id = reserved(AUTHOR, "Tant que");
        var etag = etag(read("contributor:" + member, id, null).statusCode(200));
        read("contributor:" + member, id, etag).statusCode(304);
        villages.leave(membership, LocalDate.now().minusDays(2));
        read("contributor:" + member, id, etag).statusCode(404).header("ETag", nullValue());
    }

    /** Two who see other rows under one address must not find that they have the other's. */
    @ParameterizedTest
    @ValueSource(strings = {"?collectivity=F0971", "?collectivity=F0971&limit=1", ".ndjson", ".csv", ".geojson"})
    void aListHasNoEtag(String which) {
        reserved(AUTHOR, "Sans étiquette");
        for (var role : List.of(MEMBER, STRANGER, "admin")) {
            caller(role)
                    .header("If-None-Match", "*")
                    .get(LIST + which)
                    .then()
                    .statusCode(200)
                    .header("ETag", nullValue())
                    .header("Last-Modified", nullValue())
                    .header("Vary", "Accept, Accept-Language");
        }
    }

    @Test
    void aCursorIsOfItsReader() {
        var village = villages.register("F0975");
        reserved(village, "Une");
        reserved(village, "Deux");
        var first = LIST + "?limit=1&collectivity=F0975";
        for (var giver : List.of(MEMBER, "contributor:" + village, "editor", "admin")) {
            String next = get(giver, first)
                    .body("items.title", contains("Deux"))
                    .extract()
                    .path("next");
            get(giver, next).body("items.title", contains("Une")).body("next", nullValue());
            for (var taker : List.of(STRANGER, "reader", "contributor:commune-35238", "partner:commune-F0972")) {
                caller(taker).get(next).then().statusCode(400).body("type", equalTo("/problems/cursor-invalid"));
            }
            caller("nobody").get(next).then().statusCode(401);
        }
    }

    /** Who speaks for several sees what each of them shows, by a cursor of those that it speaks for. */
    @Test
    void aCursorOfMoreIsNoneOfLess() {
        var village = villages.register("F0976");
        reserved(village, "Une");
        reserved(village, "Deux");
        var both = Callers.granted("two", MEMBER, STRANGER);
        String next = both.get(LIST + "?limit=1&collectivity=F0976")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        for (var one : List.of(MEMBER, STRANGER)) {
            caller(one).get(next).then().statusCode(400);
        }
        Callers.granted("two", STRANGER, MEMBER)
                .get(next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aMembershipThatEndsBetweenTwoPagesEndsTheList() {
        var village = villages.register("F0977");
        reserved(village, "Une");
        reserved(village, "Deux");
        var member = villages.register("F0978");
        var membership = villages.join(member, LONG_AGO, null);
        String next = get("contributor:" + member, LIST + "?limit=1&total=true&collectivity=F0977")
                .body("total", equalTo(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        villages.leave(membership, LocalDate.now().minusDays(2));
        get("contributor:" + member, next)
                .body("items", empty())
                .body("next", nullValue())
                .body("total", equalTo(0));
        assertThat(caller("contributor:" + member)
                        .get(LIST + ".csv?collectivity=F0977&fields=id")
                        .asString())
                .isEqualTo("id\r\n");
    }

    @Test
    void aMembershipThatBeginsBetweenTwoPagesAddsToTheRest() {
        var village = villages.register("F0979");
        var member = villages.register("F0980");
        var shared = reserved(village, "Avant");
        var first = reserved(member, "À nous");
        var second = reserved(member, "À nous aussi");
        String next = get("contributor:" + member, LIST + "?limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");
        villages.join(member, LONG_AGO, null);
        next = get("contributor:" + member, next)
                .body("items.id", contains(first))
                .extract()
                .path("next");
        get("contributor:" + member, next).body("items.id", contains(shared));
    }

    private static ValidatableResponse read(String role, String id, String copy) {
        var asked = copy == null ? caller(role) : caller(role).header("If-None-Match", copy);
        return Api.read(asked, id);
    }

    private static ValidatableResponse get(String role, String address) {
        return caller(role).get(address).then().statusCode(200);
    }

    private static String etag(ValidatableResponse answer) {
        return answer.header("ETag", notNullValue()).extract().header("ETag");
    }

    private static RequestSpecification caller(String role) {
        if (role.equals("nobody")) {
            return Callers.anonymous();
        }
        return role.contains(":") ? Callers.granted("somebody", role) : Callers.as("somebody", role);
    }

    private static String reserved(String author, String title) {
        var id = Api.draft(author, title, "t08-s02");
        Api.patch(id, 1, "{'visibility': 'MEMBERS'}").statusCode(200);
        Api.publish(id, 2).statusCode(200);
        return id;
    }
}
