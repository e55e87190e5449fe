package org.arobase.gateway.clients;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.problem.Problems;
import org.jboss.logging.Logger;

/** Tells who sends a request, and vouches for it towards the services. */
@Singleton
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final String SCHEME = "bearer ";
    private static final Duration LOOK_UP = Duration.ofSeconds(2);
    private static final int RETRY_AFTER_SECONDS = 2;

    private final AtomicBoolean down = new AtomicBoolean();
    private final Vertx vertx;
    private final KeyRing keys;
    private final Passports passports;

    Callers(Vertx vertx, ClientDirectory clients, IdentitySigner signer) {
        this.vertx = vertx;
        this.keys = new KeyRing(Ticker.systemTicker(), key -> lookUp(clients, key));
        this.passports = new Passports(Ticker.systemTicker(), signer::sign);
    }

    /** Fails with a problem: 401 for credentials that are nobody's, 503 while they cannot be looked up. */
    public Future<Caller> identify(List<String> authorizations) {
        if (authorizations.isEmpty()) {
            return Future.succeededFuture(Caller.ANONYMOUS);
        }
        return key(authorizations)
                .map(keys::holder)
                .map(this::answer)
                .orElseGet(() -> Future.failedFuture(new InvalidKey()));
    }

    /** The signed identity to send to the services. */
    public String passport(Caller caller) {
        return passports.of(caller);
    }

    private static Optional<ApiKey> key(List<String> authorizations) {
        var credentials = authorizations.getFirst();
        return authorizations.size() == 1 && credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? ApiKey.parse(credentials.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private Future<Caller> answer(CompletableFuture<Optional<Caller>> holder) {
        var known = holder.isDone()
                ? Future.fromCompletionStage(holder)
                : Future.fromCompletionStage(holder, vertx.getOrCreateContext());
        return known.recover(failure -> Future.failedFuture(Problems.unavailable(RETRY_AFTER_SECONDS)))
                .compose(caller ->
                        caller.map(Future::succeededFuture).orElseGet(() -> Future.failedFuture(new InvalidKey())));
    }

    private CompletableFuture<Optional<Caller>> lookUp(ClientDirectory clients, ApiKey key) {
        return clients.holder(key)
                .map(client -> client.map(Client::caller))
                .ifNoItem()
                .after(LOOK_UP)
                .fail()
                .onFailure()
                .invoke(this::isDown)
                .invoke(this::isUp)
                .subscribeAsCompletionStage();
    }

    /** Told once: while the database is down every request finds it so. */
    private void isDown(Throwable failure) {
        if (down.compareAndSet(false, true)) {
            LOG.warnf("keys cannot be looked up: reason=%s", failure.getMessage());
        }
    }

    private void isUp() {
        if (down.compareAndSet(true, false)) {
            LOG.info("keys can be looked up again");
        }
    }
}
