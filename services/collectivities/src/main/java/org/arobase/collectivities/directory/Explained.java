package org.arobase.collectivities.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.json.EventJson;

/** Writes into a document why it was found. */
final class Explained {

    static Prepared<FoundCollectivity> with(Prepared<FoundCollectivity> document, Match match) {
        var reason = (",\"match\":" + EventJson.write(match) + "}").getBytes(StandardCharsets.UTF_8);
        var open = document.json().length - 1;
        var json = Arrays.copyOf(document.json(), open + reason.length);
        System.arraycopy(reason, 0, json, open, reason.length);
        return new Prepared<>(document.id(), document.version(), json);
    }

    private Explained() {}
}
