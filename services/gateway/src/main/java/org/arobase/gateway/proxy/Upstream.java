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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The connections to one service: a pool for each event loop, so that the thread that reads a request writes it on, and
 * reads and writes its answer. A pool that all share hands out whichever connection was used last, mostly another
 * loop's, and then two threads wake each other for every request.
 */
final class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final String service;
    private final Duration connectTimeout;
    private final Duration timeout;
    private final Supplier<HttpClient> pool;
    private final ConcurrentMap<Thread, HttpClient> pools = new ConcurrentHashMap<>();

    /** @param size connections of one loop: requests come to a loop in bursts, whatever room the others have */
    Upstream(Vertx vertx, String service, URI address, int size, Duration timeout, ProxyConfig config) {
        this.service = service;
        this.connectTimeout = config.connectTimeout();
        this.timeout = timeout;
        var options = new HttpClientOptions()
                .setDefaultHost(address.getHost())
                .setDefaultPort(address.getPort())
                .setConnectTimeout((int) connectTimeout.toMillis())
                .setMaxWaitQueueSize(config.waiting());
        var limits = new PoolOptions().setHttp1MaxSize(size);
        this.pool = () -> vertx.createHttpClient(options, limits);
    }

    private HttpClient client() {
        return pools.computeIfAbsent(Thread.currentThread(), loop -> pool.get());
    }

    Future<HttpClientRequest> request(HttpMethod method, String target) {
        var options = new RequestOptions()
                .setMethod(method)
                .setURI(target)
                .setConnectTimeout(connectTimeout.toMillis())
                .setIdleTimeout(timeout.toMillis());
        return begin(options).recover(failure -> again(options, failure)).recover(this::unreachable);
    }

    /** While the gateway stops its pools are closed, and throw what others answer. */
    private Future<HttpClientRequest> begin(RequestOptions options) {
        try {
            return client().request(options);
        } catch (IllegalStateException closed) {
            return Future.failedFuture(closed);
        }
    }

    /** The pool may hand out a connection that is just being closed; nothing was sent on it yet. */
    private Future<HttpClientRequest> again(RequestOptions options, Throwable failure) {
        return BrokenExchange.closed(failure) ? begin(options) : Future.failedFuture(failure);
    }

    private Future<HttpClientRequest> unreachable(Throwable failure) {
        LOG.warnf("unreachable: service=%s reason=%s", service, failure.getMessage());
        return Future.failedFuture(new ServiceUnavailable(service));
    }
}
