package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.Villages;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner writes for those whose mandate for actions covers the day, and its drafts are absent for all others. */
@QuarkusTest
@TestPlatform
class MandatedPartnerTest {

    @Inject
    Villages villages;

    /** Days from today; no day where there is nothing. */
    @ParameterizedTest
    @CsvSource({
        "F0871, -10,   ,   , actions, 201",
        "F0872, 0,    0,   , actions, 201",
        "F0873, 1,     ,   , actions, 403",
        "F0874, -10, -1,   , actions, 403",
        "F0875, -10,   ,  0, actions, 403",
        "F0876, -10,   ,  1, actions, 201",
        "F0877, -10,   ,   , label,   403",
        "F0878, -10, 10,   , label actions, 201",
    })
    void aMandateCoversItsDaysAndItsScopes(
            String code, int from, Integer to, Integer revoked, String scopes, int status) {
        var village = villages.register(code);
        var structure = "organisme-F000" + code.substring(1) + "0";
        villages.mandate(mandate(village, structure, day(from), day(to), day(revoked), scopes.split(" ")));
        assertThat(begin(structure, village)).isEqualTo(status);
    }

    @Test
    void aMandateIsOfOneStructureAndOneAuthorityAndEndsWithItsEvent() {
        var village = villages.register("F0881");
        var other = villages.register("F0882");
        var mandate = villages.mandate(mandate(village, "organisme-F00008810", day(-1), null, null, "actions"));
        assertThat(begin("organisme-F00008810", village)).isEqualTo(201);
        assertThat(begin("organisme-F00008810", other)).isEqualTo(403);
        assertThat(begin("organisme-F00008820", village)).isEqualTo(403);
        assertThat(begin("fictive", village)).isEqualTo(201);
        villages.mandate(revoked(mandate, day(0)));
        assertThat(begin("organisme-F00008810", village)).isEqualTo(403);
        villages.forget(mandate);
        assertThat(begin("organisme-F00008810", village)).isEqualTo(403);
    }

    @Test
    void aDraftOfAPartnerIsAbsentForOthersAndGoneForItWithItsMandate() {
        var village = villages.register("F0883");
        var mandate = villages.mandate(mandate(village, "organisme-F00008830", day(-1), null, null, "actions"));
        var json = "{'collectivity': '%s', 'title': 'Mutualisée', 'services': ['t08-s02']}".formatted(village);
        String id = Api.post(Callers.granted("p", "partner:organisme-F00008830"), json)
                .statusCode(201)
                .extract()
                .path("id");
        Api.read(Callers.granted("p", "partner:organisme-F00008830"), id).statusCode(200);
        Api.read(Callers.granted("q", "partner:organisme-F00008840"), id).statusCode(404);
        Api.read(Callers.granted("v", "contributor:" + village), id).statusCode(200);
        villages.forget(mandate);
        Api.read(Callers.granted("p", "partner:organisme-F00008830"), id).statusCode(404);
    }

    private static int begin(String structure, String village) {
        var json = "{'collectivity': '%s', 'title': 'Mutualisée', 'services': ['t08-s02']}".formatted(village);
        return Api.post(Callers.granted("p", "partner:" + structure), json)
                .extract()
                .statusCode();
    }

    private static LocalDate day(Integer fromToday) {
        return fromToday == null
                ? null
                : LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(fromToday);
    }

    private static Mandate revoked(Mandate mandate, LocalDate on) {
        return new Mandate(
                mandate.id(),
                2,
                mandate.collectivity(),
                mandate.structure(),
                mandate.scopes(),
                mandate.from(),
                mandate.to(),
                on,
                true);
    }

    private static Mandate mandate(
            String village, String structure, LocalDate from, LocalDate to, LocalDate revoked, String... scopes) {
        return new Mandate(
                UUID.randomUUID().toString(), 1, village, structure, List.of(scopes), from, to, revoked, true);
    }
}
