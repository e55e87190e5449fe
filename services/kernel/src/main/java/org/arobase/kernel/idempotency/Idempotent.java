package org.arobase.kernel.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.arobase.contracts.State;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.problem.Problems;

/** Creates once, however often the client has to ask: the answer is kept with the effect, and given again for a day. */
@ApplicationScoped
public class Idempotent {

    private final StoredAnswers answers;
    private final CurrentVertxRequest current;

    Idempotent(StoredAnswers answers, CurrentVertxRequest current) {
        this.answers = answers;
        this.current = current;
    }

    /**
     * Runs a use case in the one transaction of its effect, its events and its answer. A failure is not kept: the key
     * may be used again.
     *
     * @param key as sent, or null: then nothing is remembered
     * @param body what was understood of it
     * @throws org.arobase.kernel.problem.Problem 401 for a key of nobody, 409 while the first is at work or when it
     *     showed a secret, 422 when the key has named another request
     */
    public <T extends State> Uni<T> run(
            Caller client, String operation, IdempotencyKey key, Object body, Supplier<Uni<T>> useCase) {
        var request = current.getCurrent().request();
        requireOne(key, request.headers().getAll(IdempotencyKey.HEADER));
        if (key == null) {
            return Panache.withTransaction(() -> Uni.createFrom().deferred(useCase::get));
        }
        if (client.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        var asked = new Attempt.Asked(request.method().name(), request.path(), EventJson.write(body));
        var attempt = Attempt.of(client.client(), operation, key, asked);
        return Panache.withTransaction(() -> answers.lock(attempt)
                .flatMap(alone -> answers.find(attempt))
                .onItem()
                .ifNotNull()
                .invoke(known -> known.replayTo(attempt))
                .flatMap(none -> useCase.get())
                .call(created ->
                        answers.store(attempt, StoredAnswer.of(created, asked.path(), attempt.fingerprint()))));
    }

    /** The framework takes an empty header for none, and the first of several. */
    private static void requireOne(IdempotencyKey key, List<String> headers) {
        if (headers.size() > 1) {
            throw Problems.invalidParameter(IdempotencyKey.HEADER, "repeated", IdempotencyKey.HEADER);
        }
        if (key == null && !headers.isEmpty()) {
            throw IdempotencyKey.malformed();
        }
    }
}
