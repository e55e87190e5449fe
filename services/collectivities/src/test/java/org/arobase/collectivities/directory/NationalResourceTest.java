package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import org.arobase.collectivities.structures.Rights;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class NationalResourceTest {
    private static final String LIST = "/v1/betagouv-collectivites";

    private final NationalSchema schema = new NationalSchema();

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void theTableHasTheColumnsOfTheSchemaAndRowsThatFit() {
        var table = Callers.anonymous()
                .get(LIST + ".csv?departement=F0")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(table).stream()
                .toList();

        assertThat(rows.getFirst().getHeader()).isEqualTo(schema.names());
        assertThat(rows.stream().map(NamedCsvRecord::getFieldsAsMap).flatMap(row -> schema.faults(row).stream()))
                .isEmpty();
        assertThat(rows).extracting(row -> row.getField("codeInsee")).contains("F0001");
    }

    @Test
    void aWrongPlaceIsNamed() {
        Callers.anonymous()
                .get(LIST + "?departement=2&region=zz")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("departement"))
                .body("errors.parameter", hasItem("region"));
        Callers.anonymous()
                .get(LIST + "?kind=COMMUNE")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-parameter"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var etag = Callers.anonymous().get(LIST + ".ndjson?fictive=only").header("ETag");

        Callers.anonymous()
                .header("If-None-Match", etag)
                .get(LIST + ".ndjson?fictive=only")
                .then()
                .statusCode(304);
    }
}
