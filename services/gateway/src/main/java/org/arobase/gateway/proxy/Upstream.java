package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/** One pool of connections to one service. */
record Upstream(String service, HttpClient client, Duration connectTimeout, Duration timeout) {

    private static final Logger LOG = Logger.getLogger(Upstream.class);

    static Upstream of(Vertx vertx, String service, URI address, int size, Duration timeout, ProxyConfig config) {
        var options = new HttpClientOptions()
                .setDefaultHost(address.getHost())
                .setDefaultPort(address.getPort())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.waiting());
        var client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(size));
        return new Upstream(service, client, config.connectTimeout(), timeout);
    }

    Future<HttpClientRequest> request(HttpMethod method, String target) {
        var options = new RequestOptions()
                .setMethod(method)
                .setURI(target)
                .setConnectTimeout(connectTimeout.toMillis())
                .setIdleTimeout(timeout.toMillis());
        return client.request(options)
                .recover(failure -> again(options, failure))
                .recover(this::unreachable);
    }

    /** The pool may hand out a connection that is just being closed; nothing was sent on it yet. */
    private Future<HttpClientRequest> again(RequestOptions options, Throwable failure) {
        return BrokenExchange.closed(failure) ? client.request(options) : Future.failedFuture(failure);
    }

    private Future<HttpClientRequest> unreachable(Throwable failure) {
        LOG.warnf("unreachable: service=%s reason=%s", service, failure.getMessage());
        return Future.failedFuture(new ServiceUnavailable(service));
    }
}
