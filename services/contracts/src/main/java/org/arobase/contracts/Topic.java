package org.arobase.contracts;

import java.util.Set;

/**
 * The one topic that carries the resources of a kind, keyed by resource id.
 *
 * @param name of the Kafka topic
 * @param noun singular name of the resource in event types: {@code org.arobase.<noun>.<fact>.v1}
 * @param path of the collection in the public API
 * @param state the record of the whole public state
 * @param facts the past participles its events may carry beside {@code withdrawn} and
 *     {@code restated}
 */
public record Topic<S extends State>(String name, String noun, String path, Class<S> state, Set<String> facts) {

    public static final String WITHDRAWN = "withdrawn";

    /** Nothing happened: the state is said again, because it may not be in the topic, or an undone one may be. */
    public static final String RESTATED = "restated";

    /** @throws IllegalArgumentException when the topic knows no such fact */
    public Event<S> event(String fact, S state) {
        if (!facts.contains(fact)) {
            throw new IllegalArgumentException("%s is no fact of %s".formatted(fact, name));
        }
        return new Event.Stated<>(this, fact, state);
    }

    public Event<S> restated(S state) {
        return new Event.Stated<>(this, RESTATED, state);
    }

    public Event<S> withdrawn(Withdrawal withdrawal) {
        return new Event.Withdrawn<>(this, withdrawal);
    }

    /** The service that owns the resources, as the name of the topic says. */
    public String owner() {
        return name.split("\\.", 3)[1];
    }

    /** The CloudEvents type of a fact. */
    public String type(String fact) {
        return "org.arobase." + noun + "." + fact + ".v1";
    }

    /** The CloudEvents subject of a resource: its path in the public API. */
    public String subject(String id) {
        return path + "/" + id;
    }

    /** The name of the JSON Schema of the state; the schema itself stands in {@code /schemas} of this module. */
    public String schema() {
        return "urn:arobase:schema:" + noun + ".v1";
    }
}
