package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class TerritoryProjectTest {

    private static final NationalSchema SCHEMA = NationalSchema.of("projets-territoire");

    @Inject
    Villages villages;

    @Test
    void everyProjectFitsTheNationalSchema() {
        var village = villages.register("F0851");
        villages.register("F0852");
        full(Api.published(village, "Un projet", "t08-s02"));
        Api.patch(Api.published(village, "Sans détail", "t08-s02"), 2, "{'type': 'PROJECT'}")
                .statusCode(200);
        Api.published(village, "Autre chose", "t08-s02");
        var lines = Callers.anonymous()
                .get("/v1/projets-territoire.ndjson?collectivity=F0851")
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3).last().isEqualTo("{\"end\":true,\"rows\":2}");
        assertThat(lines.subList(0, 2).stream().flatMap(line -> SCHEMA.faults(line).stream()))
                .isEmpty();
    }

    @Test
    void whatADirectoryKnowsOfAProjectIsThere() {
        var village = villages.register("F0853");
        villages.register("F0852");
        full(Api.published(village, "Un projet", "t08-s02"));
        Callers.anonymous()
                .get("/v1/projets-territoire?collectivity=F0853&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].nom", equalTo("Un projet"))
                .body("items[0].description", equalTo("En bref"))
                .body("items[0].budgetPrevisionnel", equalTo(12000))
                .body("items[0].dateDebutPrevisionnelle", equalTo("2025-09-01"))
                .body("items[0].collectiviteIds", equalTo(List.of("commune-F0853", "commune-F0852")));
        Callers.anonymous().get("/v1/projets-territoire?type=place").then().statusCode(400);
        Callers.anonymous()
                .get("/v1/projets-territoire?collectivity=F0853&type=PLACE")
                .then()
                .body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "IDEA,      Idée,      En cours",
        "ONGOING,   Opération, En cours",
        "PERMANENT, Opération, En cours",
        "ENDED,     Opération, Terminé",
        "ABANDONED, ,          Abandonné",
    })
    void aStageIsSaidInTheWordsOfTheSchema(String stage, String phase, String status) {
        var village = villages.register("F0854");
        var id = Api.published(village, "Projet " + stage, "t08-s02");
        Api.patch(id, 2, "{'type': 'PROJECT', 'stage': '%s'}".formatted(stage)).statusCode(200);
        Callers.anonymous()
                .get("/v1/projets-territoire?collectivity=F0854&stage=" + stage)
                .then()
                .body("items.phase", equalTo(Collections.singletonList(phase)))
                .body("items.phaseStatut", equalTo(List.of(status)));
    }

    @Test
    void theCheckItselfFindsWhatDoesNotFit() {
        assertThat(SCHEMA.faults("{\"id\":\"1\",\"phase\":\"Rêve\",\"titre\":\"a\"}"))
                .containsExactlyInAnyOrder(
                        "titre is no field of the schema",
                        "id does not fit: \"1\"",
                        "phase does not fit: \"Rêve\"",
                        "createdAt is required",
                        "updatedAt is required",
                        "nom is required");
    }

    private static void full(String id) {
        Api.patch(
                        id,
                        2,
                        "{'type': 'PROJECT', 'summary': 'En bref', 'budget': 12000, 'start': '2025-09-01',"
                                + " 'stage': 'ONGOING', 'partners': ['commune-F0852']}")
                .statusCode(200);
    }
}
