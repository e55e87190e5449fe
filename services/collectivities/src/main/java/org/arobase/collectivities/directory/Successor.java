package org.arobase.collectivities.directory;

/** Who asks for what has one successor is sent there. */
class Successor extends RuntimeException {
    private final String former;
    private final String id;

    Successor(String former, String id) {
        super(id, null, false, false);
        this.former = former;
        this.id = id;
    }

    /** The same address with the successor in it. */
    String in(String path) {
        return path.replace("/" + former, "/" + id);
    }
}
