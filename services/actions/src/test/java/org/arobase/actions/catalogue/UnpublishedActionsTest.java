package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.arobase.actions.Villages;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not public is listed for whom it is there by id, and for nobody else. */
@QuarkusTest
@TestPlatform
class UnpublishedActionsTest {

    private static final String LIST = "/v1/unpublished-actions";
    private static final String STRUCTURE = "organisme-F00009010";
    private static final Set<String> MADE = new TreeSet<>();

    @Inject
    Villages villages;

    @BeforeEach
    void draftsOfSeveralAuthorities() {
        if (MADE.isEmpty()) {
            var village = villages.register("F0901");
            var mandating = villages.register("F0902");
            var former = villages.register("F0903");
            var divided = villages.register("F0904");
            villages.register("F0905");
            var real = villages.register("35012", "Vraie", false);
            villages.mandate(mandate(mandating, STRUCTURE, LocalDate.now().plusDays(300)));
            villages.mandate(mandate(village, STRUCTURE, LocalDate.now().minusDays(3)));
            for (var author : List.of(village, mandating, former, divided, real)) {
                MADE.add(Api.draft(author, "Brouillon", "t08-s02"));
                MADE.add(archived(author));
                MADE.add(Api.published(author, "Publique", "t08-s02"));
            }
            villages.withdraw(former, "commune-F0901");
            villages.withdraw(divided, "commune-F0901", "commune-F0905");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "admin,                            10",
        "editor,                           5",
        "reader,                           0",
        "juror,                            0",
        "contributor,                      0",
        "partner,                          0",
        "contributor:commune-F0901,        4",
        "collectivity-admin:commune-F0901, 4",
        "contributor:commune-F0902,        2",
        "contributor:commune-F0903,        2",
        "contributor:commune-F0905,        0",
        "contributor:commune-35012,        2",
        "contributor:fictive,              8",
        "collectivity-admin:fictive,       8",
        "partner:organisme-F00009010,      2",
        "partner:organisme-F00009011,      0",
        "partner:fictive,                  2",
        "partner:commune-F0901,            0",
        "contributor:commune-F0901 partner:organisme-F00009010, 6",
    })
    void theListShowsWhatIsThereById(String role, int many) {
        var listed = new TreeSet<>(listed(() -> caller(role), LIST + "?limit=2"));
        listed.retainAll(MADE);
        var there = new TreeSet<String>();
        for (var id : MADE) {
            var read = caller(role).get(Api.ACTIONS + "/" + id);
            if (read.statusCode() == 200 && !read.path("derived.state").equals("PUBLISHED")) {
                there.add(id);
            }
        }
        assertThat(listed).isEqualTo(there).hasSize(many);
    }

    @Test
    void whatIsNotThereIsNotCountedEither() {
        listOf("contributor:commune-F0901", "?total=true").body("total", equalTo(4));
        listOf("contributor:commune-F0901", "?total=true&collectivity=F0902")
                .body("items", empty())
                .body("total", equalTo(0));
        listOf("contributor:commune-F0901", "?collectivity=F0999").body("items", empty());
        listOf("contributor:commune-F0902", "?state=DRAFT")
                .body("items.title", contains("Brouillon"))
                .body("items.state", contains("DRAFT"));
        listOf("contributor:commune-F0902", "?state=ARCHIVED").body("items.title", contains("Archivée"));
    }

    @Test
    void nobodyHasNone() {
        Callers.anonymous().get(LIST).then().statusCode(401);
        Callers.granted("c", "contributor:commune-F0901")
                .get(LIST + "?state=PUBLISHED&collectivity=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("collectivity", "state"));
    }

    @Test
    void aPageGoesOnWhereItEndedWhateverIsWrittenMeanwhile() {
        var village = villages.register("F0906");
        var role = "contributor:" + village;
        var first = Api.draft(village, "Une", "t08-s02");
        var second = Api.draft(village, "Deux", "t08-s02");
        String next = listOf(role, "?limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");
        Api.draft(village, "Trois", "t08-s02");
        Api.patch(second, 1, "{'title': 'Deux encore'}").statusCode(200);
        Callers.granted("c", role).get(next).then().statusCode(200).body("items.id", contains(first));
        Callers.granted("d", "contributor:commune-F0901").get(next).then().statusCode(400);
    }

    private static ValidatableResponse listOf(String role, String query) {
        return caller(role).get(LIST + query).then().statusCode(200);
    }

    private static List<String> listed(Supplier<RequestSpecification> caller, String address) {
        var ids = new ArrayList<String>();
        for (var next = address; next != null; ) {
            var page = caller.get().get(next).then().statusCode(200).extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    private static RequestSpecification caller(String role) {
        return role.contains(":") ? Callers.granted("somebody", role.split(" ")) : Callers.as("somebody", role);
    }

    private static String archived(String author) {
        var id = Api.published(author, "Archivée", "t08-s02");
        Api.move(id, 2, "archiving").statusCode(200);
        return id;
    }

    private static Mandate mandate(String village, String structure, LocalDate to) {
        var from = LocalDate.now().minusDays(10);
        return new Mandate(
                UUID.randomUUID().toString(), 1, village, structure, List.of("actions"), from, to, null, true);
    }
}
