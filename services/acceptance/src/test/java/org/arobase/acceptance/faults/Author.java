package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Writes actions through the gateway; everything it does stands in the ledger. */
final class Author {

    private static final String ACTIONS = "/v1/actions";
    private static final String JSON = "application/json";

    private final Api api;
    private final Ledger ledger;

    Author(Api api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    Attempt create(int writer, String collectivity, Content content) {
        return ledger.attempt(Write.create(writer, content), write -> {
            var body = content.json().put("collectivity", collectivity);
            return api.write("POST", ACTIONS, body, "Content-Type", JSON, "Idempotency-Key", write.key());
        });
    }

    Attempt write(Write change) {
        return ledger.attempt(change, this::send);
    }

    /** The action as it is now, drafts too. */
    Answer read(String id) {
        return api.get(ACTIONS + "/" + id);
    }

    private Answer send(Write write) {
        var address = ACTIONS + "/" + write.resource();
        var version = "\"%d\"".formatted(write.expected());
        var nothing = JsonNodeFactory.instance.objectNode();
        return switch (write.kind()) {
            case CREATE -> throw new IllegalArgumentException(write.toString());
            case PATCH ->
                api.write(
                        "PATCH",
                        address,
                        write.content().json(),
                        "Content-Type",
                        "application/merge-patch+json",
                        "If-Match",
                        version);
            case PUBLISH ->
                api.write("POST", address + "/publication", nothing, "Content-Type", JSON, "If-Match", version);
            case WITHDRAW ->
                api.write(
                        "POST",
                        address + "/withdrawal",
                        nothing.put("reason", "by-author"),
                        "Content-Type",
                        JSON,
                        "If-Match",
                        version);
        };
    }
}
