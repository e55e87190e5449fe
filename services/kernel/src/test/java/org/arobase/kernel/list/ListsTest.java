package org.arobase.kernel.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ListsTest {

    @ParameterizedTest
    @CsvSource({"/rows?limit=99, 1, 1200", "/rows?limit=100&sort=-number, 1200, 1"})
    void pagesJoinUpToTheWhole(String path, int first, int last) {
        var numbers = new ArrayList<Integer>();
        for (var next = path; next != null; ) {
            var page = Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200);
            numbers.addAll(page.extract().<List<Integer>>path("items.number"));
            next = page.extract().path("next");
        }

        var step = Integer.signum(last - first);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(0, 1199)
                        .mapToObj(i -> first + step * i)
                        .toList());
    }

    @Test
    void everythingIsCountedOnDemand() {
        Callers.anonymous().get("/rows?total=true").then().body("total", is(1200));
        Callers.anonymous().get("/rows?total=false").then().body("total", nullValue());
    }

    @Test
    void aCursorOfAnotherSortIsRefused() {
        var next = Callers.anonymous().get("/rows?limit=1").<String>path("next");

        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(next + "&sort=-number")
                .then()
                .statusCode(400)
                .body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void everyValueThatDoesNotFitIsTold() {
        Callers.anonymous()
                .get("/rows?limit=0&total=maybe&sort=text&trap=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "total", "sort", "trap"));
    }
}
