package org.arobase.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class UpstreamTest {
    private static final ProxyConfig CONFIG = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(ProxyConfig.class)
            .build()
            .getConfigMapping(ProxyConfig.class);

    private final Vertx vertx = Vertx.vertx();
    private final Upstream upstream =
            new Upstream(vertx, "journal", URI.create("http://127.0.0.1:1"), 1, Duration.ofSeconds(1), CONFIG);

    @Test
    void whoComesWhileTheGatewayStopsMayComeAgain() throws Exception {
        assertThat(failure(ask())).isInstanceOf(ServiceUnavailable.class);
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(failure(ask())).isInstanceOf(ServiceUnavailable.class);
    }

    private Future<HttpClientRequest> ask() {
        return upstream.request(HttpMethod.GET, "/v1/changes");
    }

    private static Throwable failure(Future<HttpClientRequest> asked) throws Exception {
        return asked.map(request -> (Throwable) null)
                .otherwise(failure -> failure)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }
}
