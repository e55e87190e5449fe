package org.arobase.collectivities.directory;

/** Who asks for what has one successor is sent there. */
class Successor extends RuntimeException {
    private final String id;

    Successor(String id) {
        super(id, null, false, false);
        this.id = id;
    }

    String id() {
        return id;
    }
}
