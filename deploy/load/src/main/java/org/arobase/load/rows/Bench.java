package org.arobase.load.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Part;
import org.arobase.load.platform.Place;
import org.arobase.load.platform.Platform;

/** What rows measure with. */
public record Bench(Place place, Platform platform, Scale scale, Consumer<String> progress) {
    static final String ID = "commune-22179";
    static final String BY_ID = "/v1/collectivities/" + ID;
    /** As many as the design's own figures were taken with. */
    static final int USERS = 32;

    int gateway() {
        return platform.port(Part.GATEWAY);
    }

    /** The answer that all by-id reads are measured with, as a file for those that stand beside. */
    Path body() throws Exception {
        var answer = Http.send(Http.to(gateway(), BY_ID));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("GET %s answers %d".formatted(BY_ID, answer.statusCode()));
        }
        return Files.writeString(place.beside("body.json"), answer.body());
    }
}
