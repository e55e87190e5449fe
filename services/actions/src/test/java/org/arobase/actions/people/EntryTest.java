package org.arobase.actions.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class EntryTest {

    @Inject
    Villages villages;

    @Test
    void aToolIsRecordedReadListedAndTold() {
        var provider = PeopleApi.registered("providers", "{'name': 'Fabrique'}");
        var id = PeopleApi.registered(
                "tools",
                "{'name': 'Élan numérique', 'openSource': true, 'hosting': 'SELF', 'provider': '%s'}"
                        .formatted(provider));
        PeopleApi.read(Callers.anonymous(), "/v1/tools/" + id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("provider", equalTo(provider))
                .body("fictive", equalTo(false));
        PeopleApi.read(Callers.anonymous(), "/v1/tools?q=elan num").body("items.id", contains(id));
        PeopleApi.patch(Callers.admin(), "/v1/tools/" + id, 1, "{'licence': 'EUPL-1.2', 'hosting': null}")
                .statusCode(200)
                .body("licence", equalTo("EUPL-1.2"));
        PeopleApi.patch(Callers.admin(), "/v1/tools/" + id, 1, "{}").statusCode(412);
        var record = TopicProbe.awaitKey(Topics.TOOLS, id, 2).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.tool.updated.v1");
        assertThat(Callers.anonymous().get("/v1/tools/" + id).asString()).isEqualTo(TopicProbe.text(record));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tools     | {}                                                | /name",
                "tools     | {'name': ' ', 'website': 'javascript:alert(1)'}   | /name /website",
                "tools     | {'name': 'a', 'repository': 'https://u:p@a.fr/'}  | /repository",
                "tools     | {'name': 'a', 'provider': '019b8d62-0000-7000-8000-000000000000'} | /provider",
                "providers | {'name': 'a', 'siret': '73282932000075'}          | /siret",
                "providers | {'name': 'a', 'siret': '356000000'}               | /siret",
                "actors    | {'name': 'a', 'type': 'AGENT'}                    | /collectivity /legalBasis /since",
                "actors    | {'name': 'a', 'type': 'COMPANY', 'collectivity': 'commune-99999'} | /collectivity",
                "providers | {'name': 'a', 'siret': '35600000000048', 'fictive': true} | /fictive",
                "providers | {'name': 'a', 'siret': 'F0000000000901', 'fictive': false} | /fictive",
                "actors    | {'name': 'a', 'type': 'COMPANY', 'collectivity': 'commune-35998', 'fictive': true}"
                        + " | /collectivity /fictive",
            })
    void everyFaultIsNamed(String collection, String json, String places) {
        PeopleApi.register(Callers.admin(), collection, json)
                .statusCode(422)
                .body("type", equalTo("/problems/entry-invalid"))
                .body("errors.pointer", containsInAnyOrder((Object[]) places.split(" ")));
    }

    @Test
    void anEstablishmentIsThereOnce() throws InterruptedException {
        var json = "{'name': 'Une fois', 'siret': 'F0000000000992'}";
        var id = PeopleApi.registered("providers", json);
        PeopleApi.register(Callers.admin(), "providers", json)
                .statusCode(422)
                .body("errors.pointer", contains("/siret"))
                .body("errors[0].detail", containsString(id));
        PeopleApi.patch(Callers.admin(), "/v1/providers/" + id, 1, "{'name': 'Encore'}")
                .statusCode(200);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var race = "{'name': 'Course', 'siret': 'F0000000000984'}";
            var answers = threads.invokeAll(Collections.<Callable<Integer>>nCopies(
                    8,
                    () -> PeopleApi.register(Callers.admin(), "providers", race)
                            .extract()
                            .statusCode()));
            assertThat(answers.stream().map(Future::resultNow))
                    .containsOnlyOnce(201)
                    .isSubsetOf(201, 409, 422);
        }
    }

    @Test
    void whoWritesForSomeAuthorityRecordsAndCorrectsItsOwn() {
        var tool = "{'name': 'Partagé'}";
        PeopleApi.register(Callers.anonymous(), "tools", tool).statusCode(401);
        PeopleApi.register(Callers.as("somebody", "reader"), "tools", tool).statusCode(403);
        String id = PeopleApi.register(Callers.granted("c1", "contributor:fictive"), "tools", tool)
                .statusCode(201)
                .body("fictive", equalTo(true))
                .extract()
                .path("id");
        var path = "/v1/tools/" + id;
        PeopleApi.patch(Callers.granted("c2", "contributor:fictive"), path, 1, "{'name': 'b'}")
                .statusCode(403);
        PeopleApi.patch(Callers.granted("c1", "contributor:fictive"), path, 1, "{'name': 'b'}")
                .statusCode(200);
        PeopleApi.patch(Callers.as("e", "editor"), path, 2, "{'name': 'c'}").statusCode(200);
        PeopleApi.patch(Callers.as("e", "editor"), path, 3, "{'fictive': false}")
                .statusCode(422);
        PeopleApi.merge(Callers.granted("c1", "contributor:fictive"), path, 3, id)
                .statusCode(403);
        PeopleApi.read(Callers.anonymous(), "/v1/tools?limit=100").body("items.id", not(hasItem(id)));
        PeopleApi.read(Callers.anonymous(), "/v1/providers/" + id).statusCode(404);
    }

    @Test
    void whatIsThereTwiceBecomesOneAndItsUsersCountThere() {
        var village = villages.register("F0891");
        var kept = PeopleApi.registered("tools", "{'name': 'Gardé', 'fictive': true}");
        var twice = PeopleApi.registered("tools", "{'name': 'Doublon', 'fictive': true}");
        var thrice = PeopleApi.registered("tools", "{'name': 'Triplon', 'fictive': true}");
        var one = PeopleApi.action(village, "Une", "'tools': ['%s']".formatted(kept));
        var two = PeopleApi.action(village, "Deux", "'tools': ['%s']".formatted(thrice));
        PeopleApi.merge(Callers.admin(), "/v1/tools/" + thrice, 1, twice)
                .statusCode(200)
                .body("id", equalTo(twice));
        PeopleApi.merge(Callers.admin(), "/v1/tools/" + twice, 1, kept)
                .statusCode(200)
                .body("id", equalTo(kept));
        for (var old : new String[] {twice, thrice}) {
            PeopleApi.read(Callers.anonymous(), "/v1/tools/" + old + "?lang=en")
                    .statusCode(307)
                    .header("Location", equalTo("/v1/tools/" + kept + "?lang=en"));
            PeopleApi.read(Callers.anonymous(), "/v1/tools/" + old + "/actions")
                    .statusCode(307)
                    .header("Location", equalTo("/v1/tools/" + kept + "/actions"));
        }
        PeopleApi.read(Callers.anonymous(), "/v1/tools/" + kept + "/actions").body("items.id", contains(two, one));
        PeopleApi.patch(Callers.admin(), "/v1/tools/" + twice, 2, "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/entry-merged"));
        var record = TopicProbe.awaitKey(Topics.TOOLS, twice, 2).getLast();
        assertThat(TopicProbe.text(record)).contains("\"reason\":\"merged\"", kept);
    }

    @Test
    void nothingIsMergedIntoWhatIsNoTarget() {
        var tool = PeopleApi.registered("tools", "{'name': 'Seul'}");
        var other = PeopleApi.registered("tools", "{'name': 'Fictif', 'fictive': true}");
        var provider = PeopleApi.registered("providers", "{'name': 'Autre chose'}");
        var path = "/v1/tools/" + tool;
        for (var into : new String[] {tool, other, provider, "019b8d62-0000-7000-8000-000000000000"}) {
            PeopleApi.merge(Callers.admin(), path, 1, into).statusCode(422).body("errors.pointer", contains("/into"));
        }
        PeopleApi.merge(Callers.admin(), path, 9, other).statusCode(412);
    }

    @Test
    void aRealAuthorityNamesNothingMadeUp() {
        var village = villages.register("35011", "Vraie", false);
        var tool = PeopleApi.registered("tools", "{'name': 'Inventé', 'fictive': true}");
        Callers.admin()
                .contentType("application/json")
                .body("{\"collectivity\": \"%s\", \"tools\": [\"%s\"]}".formatted(village, tool))
                .post("/v1/actions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/tools/0"));
    }

    @Test
    void anActionNamesWhatIsThere() {
        var village = villages.register("F0892");
        var tool = PeopleApi.registered("tools", "{'name': 'Nommé', 'fictive': true}");
        var gone = PeopleApi.registered("tools", "{'name': 'Ancien', 'fictive': true}");
        var id = PeopleApi.action(village, "Nomme", "'tools': ['%s']".formatted(gone));
        PeopleApi.merge(Callers.admin(), "/v1/tools/" + gone, 1, tool).statusCode(200);
        PeopleApi.patch(Callers.admin(), "/v1/actions/" + id, 2, "{'summary': 'Ce qui y était peut rester.'}")
                .statusCode(200);
        PeopleApi.patch(Callers.admin(), "/v1/actions/" + id, 3, "{'tools': [], 'providers': ['%s']}".formatted(tool))
                .statusCode(422)
                .body("errors.pointer", contains("/providers/0"));
        PeopleApi.patch(Callers.admin(), "/v1/actions/" + id, 3, "{'tools': ['%1$s', '%1$s']}".formatted(tool))
                .statusCode(422);
        PeopleApi.patch(Callers.admin(), "/v1/actions/" + id, 3, "{'tools': []}")
                .statusCode(200);
        PeopleApi.patch(Callers.admin(), "/v1/actions/" + id, 4, "{'tools': ['%s']}".formatted(gone))
                .statusCode(422)
                .body("errors.pointer", contains("/tools/0"));
    }
}
