package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class MediationPlaceTest {

    private static final NationalSchema SCHEMA = NationalSchema.of("standard-mediation-num");
    private static final String VENUE =
            "{'pivot': 'F0000000000001', 'street': '1 place du Marché', 'postalCode': '99999',"
                    + " 'commune': 'commune-F0861', 'openingHours': 'Mo-Fr 09:00-12:00', 'phone': '+33180059880',"
                    + " 'mediation': [%s], 'programmes': [%s]}";

    @Inject
    Villages villages;

    @Inject
    DataSource database;

    @BeforeEach
    void aVillage() {
        villages.register("F0861");
    }

    @Test
    void everyPlaceFitsTheNationalSchema() {
        place("Espace public numérique", venue(names(Mediation.values()), names(Programme.values())));
        place("Sans programme", venue("'SAFETY'", ""));
        place("Incomplet", "{'street': '2 rue Haute'}");
        place("Sans médiation", venue("", ""));
        var lines = Callers.anonymous()
                .get("/v1/lieux-mediation-numerique.ndjson?collectivity=F0861")
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3).last().isEqualTo("{\"end\":true,\"rows\":2}");
        assertThat(lines.subList(0, 2).stream().flatMap(line -> SCHEMA.faults(line).stream()))
                .isEmpty();
        assertThat(Callers.anonymous()
                        .get("/v1/lieux-mediation-numerique.csv?collectivity=F0861&fields=nom,latitude,services")
                        .asString())
                .contains("nom;latitude;services\r\n")
                .contains("Sans programme;46.5;Utilisation sécurisée du numérique\r\n");
    }

    @Test
    void aVenueIsPartOfTheRecord() {
        var id = place("Au complet", venue("'SAFETY', 'EQUIPMENT'", "'FRANCE_SERVICES'"));
        Api.read(Callers.anonymous(), id)
                .body("venue.commune", equalTo("commune-F0861"))
                .body("venue.mediation", contains("SAFETY", "EQUIPMENT"));
        Callers.anonymous()
                .get("/v1/lieux-mediation-numerique?collectivity=F0861&q=complet")
                .then()
                .body(
                        "items.services",
                        contains("Utilisation sécurisée du numérique;Accès internet et matériel informatique"))
                .body("items.commune", contains("Village F0861"))
                .body("items.publics_specifiquement_adresses", contains("Seniors"));
        Api.withdraw(id, 3, "{'reason': 'mistaken'}").statusCode(204);
    }

    @Test
    void aCommuneThatThereIsNotIsNamed() {
        var id = Api.published("commune-F0861", "Ailleurs", "t11-s01");
        Api.patch(id, 2, "{'type': 'PLACE', 'venue': {'commune': 'commune-F0999'}}")
                .statusCode(422)
                .body("errors.pointer", contains("/venue/commune"));
        assertThat(SCHEMA.faults("{}")).hasSize(8);
    }

    @Test
    void whatWasRecordedBeforeTheRulesOfAVenueStaysOut() throws SQLException {
        villages.register("F0862");
        var commune =
                "update action set venue = replace(venue, 'commune-F0861', 'commune-deleguee-F0861') where id = '%s'";
        var real = "update action set fictive = false where id = '%s'";
        execute(commune.formatted(place("commune-F0862", "Déléguée", venue("'SAFETY'", ""))));
        execute(real.formatted(place("commune-F0862", "Fictif", venue("'SAFETY'", ""))));
        place("commune-F0862", "Juste", venue("'SAFETY'", ""));

        Callers.anonymous()
                .get("/v1/lieux-mediation-numerique?collectivity=F0862&fictive=include")
                .then()
                .body("items.nom", contains("Juste"));
    }

    @Test
    void degreesHaveNoExponent() {
        villages.register("F0863");
        var id = place("commune-F0863", "Au méridien", venue("'SAFETY'", ""));
        Api.patch(id, 3, "{'location': {'lon': -0.00012, 'lat': 46}}").statusCode(200);

        Callers.anonymous()
                .get("/v1/lieux-mediation-numerique?collectivity=F0863")
                .then()
                .body("items.longitude", contains("-0.00012"))
                .body("items.latitude", contains("46"));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            assertThat(prepared.executeUpdate(statement)).isEqualTo(1);
        }
    }

    private static String place(String title, String venue) {
        return place("commune-F0861", title, venue);
    }

    private static String place(String author, String title, String venue) {
        var id = Api.published(author, title, "t11-s01");
        Api.patch(
                        id,
                        2,
                        "{'type': 'PLACE', 'summary': '" + "a".repeat(300) + "', 'audiences': ['SENIORS'],"
                                + " 'location': {'lon': -19.5, 'lat': 46.5}, 'venue': " + venue + "}")
                .statusCode(200);
        return id;
    }

    private static String venue(String mediation, String programmes) {
        return VENUE.formatted(mediation, programmes);
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "'" + value.name() + "'").collect(Collectors.joining(","));
    }
}
