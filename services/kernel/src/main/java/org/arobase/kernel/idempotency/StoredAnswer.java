package org.arobase.kernel.idempotency;

import java.util.Map;
import org.arobase.contracts.State;
import org.arobase.kernel.http.Conventions;
import org.arobase.kernel.json.EventJson;

/**
 * What a request that created something was answered.
 *
 * @param body null when it showed a secret
 */
record StoredAnswer(String fingerprint, int status, Map<String, String> headers, String body) {

    private static final int CREATED = 201;

    static StoredAnswer of(State created, String path, String fingerprint) {
        var body = created instanceof ShownOnce ? null : EventJson.write(created);
        return new StoredAnswer(fingerprint, CREATED, Conventions.ofCreated(created, path), body);
    }

    /** Never returns: the attempt ends with this answer, or with the reason why it cannot have it. */
    void replayTo(Attempt attempt) {
        if (!fingerprint.equals(attempt.fingerprint())) {
            throw new IdempotencyKeyReused();
        }
        if (body == null) {
            throw new SecretAlreadyShown(headers.get("Location"));
        }
        throw new Replay(this);
    }
}
