package org.arobase.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable table = new RouteTable(Stream.of(
                    "GET /v1/collectivities",
                    "GET /v1/collectivities.csv",
                    "GET /v1/collectivities/{id}",
                    "GET /v1/collectivities/{id}.geojson",
                    "GET /v1/collectivities/counts",
                    "GET /v1/collectivities/{id}/actions",
                    "GET /v1/{anything}/counts/daily",
                    "POST /v1/actions",
                    "GET /v1/actions/{id}",
                    "PATCH /v1/actions/{id}",
                    "POST /v1/actions/{id}/publication",
                    "GET /v1/changes")
            .map(RouteTableTest::operation)
            .toList());

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/collectivities, GET /v1/collectivities",
        "HEAD, /v1/collectivities, GET /v1/collectivities",
        "GET, /v1/collectivities.csv, GET /v1/collectivities.csv",
        "GET, /v1/collectivities/commune-22179, GET /v1/collectivities/{id}",
        "GET, /v1/collectivities/commune-22179.geojson, GET /v1/collectivities/{id}.geojson",
        "GET, /v1/collectivities/counts, GET /v1/collectivities/counts",
        "GET, /v1/collectivities/counts/daily, GET /v1/{anything}/counts/daily",
        "GET, /v1/collectivities/counts/actions, GET /v1/collectivities/{id}/actions",
        "PATCH, /v1/actions/42, PATCH /v1/actions/{id}",
        "POST, /v1/actions/42/publication, POST /v1/actions/{id}/publication",
    })
    void theMostLiteralOperationAnswers(String method, String path, String expected) {
        assertThat(find(method, path)).isEqualTo(new Match.Found(operation(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/actions/42, 'GET,HEAD,OPTIONS,PATCH'",
        "GET, /v1/actions, 'OPTIONS,POST'",
        "HEAD, /v1/actions, 'OPTIONS,POST'",
        "get, /v1/changes, 'GET,HEAD,OPTIONS'",
        "TRACE, /v1/changes, 'GET,HEAD,OPTIONS'",
    })
    void anotherMethodIsToldTheOnesThatExist(String method, String path, String allowed) {
        assertThat(find(method, path))
                .isInstanceOfSatisfying(
                        Match.OtherMethods.class,
                        other -> assertThat(other.allowed()).containsExactly(allowed.split(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/collectivites, /v1/collectivities",
        "/v1/colectivities/commune-22179, /v1/collectivities/commune-22179",
        "/v1/collectivities/commune-22179/action, /v1/collectivities/commune-22179/actions",
        "/v1/change, /v1/changes",
        "/v1/changes/, /v1/changes",
        "/v1/collectivities/, /v1/collectivities",
        "/V1/changes, /v1/changes",
    })
    void aMistypedPathIsToldTheNearest(String path, String nearest) {
        assertThat(find("GET", path))
                .isInstanceOfSatisfying(
                        Match.Unknown.class,
                        unknown -> assertThat(unknown.nearest()).contains(nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/wp-login.php", "/v1", "/v1/something/entirely/different"})
    void nothingElseExists(String path) {
        assertThat(find("GET", path)).isInstanceOf(Match.Unknown.class);
    }

    @Test
    void anEndlessPathIsNotCompared() {
        assertThat(find("GET", "/v1/" + "a".repeat(4_000))).isEqualTo(new Match.Unknown(java.util.Optional.empty()));
    }

    private Match find(String method, String path) {
        return table.find(method, PublicPath.of(path).orElseThrow());
    }

    private static Operation operation(String line) {
        var parts = List.of(line.split(" "));
        return new Operation(line, parts.get(0), parts.get(1), "service", false, false);
    }
}
