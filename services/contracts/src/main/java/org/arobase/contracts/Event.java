package org.arobase.contracts;

/** A past fact about one resource, with the whole public state after it. */
public sealed interface Event<S extends State> {

    Topic<S> topic();

    /** A past participle: {@code published}, {@code updated}, {@code withdrawn}. */
    String fact();

    /** The id of the resource. */
    String id();

    /** What travels as JSON. */
    Object data();

    default String type() {
        return topic().type(fact());
    }

    default String schema() {
        return topic().schema();
    }

    /** The resource is there, and this is its state. */
    record Stated<S extends State>(Topic<S> topic, String fact, S state) implements Event<S> {
        @Override
        public String id() {
            return state.id();
        }

        @Override
        public S data() {
            return state;
        }
    }

    /** The resource is no longer public, or no longer there. */
    record Withdrawn<S extends State>(Topic<S> topic, Withdrawal withdrawal) implements Event<S> {
        @Override
        public String fact() {
            return Topic.WITHDRAWN;
        }

        @Override
        public String id() {
            return withdrawal.id();
        }

        @Override
        public Withdrawal data() {
            return withdrawal;
        }

        @Override
        public String schema() {
            return Withdrawal.SCHEMA;
        }
    }
}
