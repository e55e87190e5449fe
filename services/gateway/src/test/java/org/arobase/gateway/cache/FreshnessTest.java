package org.arobase.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private final Freshness freshness = new Freshness(Duration.ofMillis(500), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | application/json         |                              |                         | PT0.5S
                    200 | application/json         |                              | Accept, Accept-Language | PT0.5S
                    200 | application/json         |                              | accept , ORIGIN         | PT0.5S
                    307 |                          |                              | Accept                  | PT0.5S
                    200 | application/json         | public, max-age=30           |                         | PT30S
                    200 | application/json         | max-age=30, s-maxage=60      |                         | PT1M
                    200 | application/json         | max-age=31536000, immutable  |                         | PT1H
                    200 | application/json         | max-age=0                    |                         | PT0S
                    200 | application/json         | max-age=soon                 |                         | PT0S
                    200 | application/json         | no-store                     |                         | PT0S
                    200 | application/json         | No-Cache                     |                         | PT0S
                    200 | application/json         | private="X-A", max-age=30    |                         | PT0S
                    200 | application/json         |                              | Accept, Cookie          | PT0S
                    200 | application/json         |                              | *                       | PT0S
                    206 | application/json         |                              |                         | PT0S
                    404 | application/problem+json |                              |                         | PT0S
                    410 | application/problem+json |                              |                         | PT0S
                    503 | application/problem+json | max-age=30                   |                         | PT0S
                    200 | application/problem+json |                              |                         | PT0S
                    """)
    void anAnswerLivesAsLongAs(int status, String type, String cacheControl, String vary, Duration life) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        add(headers, "Content-Type", type);
        add(headers, "Cache-Control", cacheControl);
        add(headers, "Vary", vary);

        assertThat(freshness.of(status, headers)).isEqualTo(life);
    }

    private static void add(MultiMap headers, String name, String value) {
        if (value != null) {
            headers.add(name, value);
        }
    }
}
