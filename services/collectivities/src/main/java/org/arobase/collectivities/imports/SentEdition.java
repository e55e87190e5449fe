package org.arobase.collectivities.imports;

import io.vertx.core.buffer.Buffer;

/**
 * An edition that somebody sent and that can be read; its lines are read when its turn comes.
 *
 * @param file as it was sent
 */
record SentEdition(EditionDescription description, String sha256, Buffer file) {

    static SentEdition of(EditionFile read, byte[] sent) {
        return new SentEdition(read.description(), read.sha256(), Buffer.buffer(sent));
    }
}
