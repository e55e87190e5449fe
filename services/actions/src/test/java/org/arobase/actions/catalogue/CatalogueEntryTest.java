package org.arobase.actions.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class CatalogueEntryTest {

    @Inject
    Villages villages;

    @Test
    void theEntrySaysWhatTheActionsAreAndWhereTheirFilesAre() {
        var id = Api.published(villages.register("35009", "Vraie", false), "Au catalogue", "t08-s02");
        var changed = Api.read(Callers.anonymous(), id).extract().<String>path("updatedAt");
        Callers.anonymous()
                .accept("application/ld+json")
                .get("/v1/actions/catalogue")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@type'", equalTo("dcat:Dataset"))
                .body("'dct:modified'.'@value'", equalTo(changed))
                .body("'dct:license'.'@id'", startsWith("https://www.etalab.gouv.fr/"))
                .body(
                        "'dcat:distribution'.'dcat:downloadURL'.'@id'",
                        hasItems("/v1/actions.csv", "/v1/actions.geojson", "/v1/projets-territoire.ndjson"))
                .body(
                        "'dcat:distribution'.'dct:conformsTo'.'@id'",
                        hasItem("https://schema.data.gouv.fr/LaMednum/standard-mediation-num"));
    }
}
