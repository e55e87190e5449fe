package org.arobase.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.arobase.kernel.problem.Problem;

/** Opaque cursors for keyset pages: they cannot be forged, and fit only the filter and sort they were made for. */
@ApplicationScoped
public class Cursors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Seals seals;

    public Cursors(Seals seals) {
        this.seals = seals;
    }

    /**
     * @param binding says of what list, filter and sort this is a place
     * @param position the sort key of the last row of the page
     */
    public String write(String binding, List<String> position) {
        try {
            var place = JSON.writeValueAsBytes(position);
            var seal = seals.seal("cursor " + binding, place);
            var cursor =
                    ByteBuffer.allocate(seal.length + place.length).put(seal).put(place);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @throws Problem 400 for a cursor that was not made for this binding */
    public List<String> read(String binding, String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var seal = new byte[Math.min(Seals.length(), bytes.remaining())];
            bytes.get(seal);
            var place = new byte[bytes.remaining()];
            bytes.get(place);
            if (!MessageDigest.isEqual(seal, seals.seal("cursor " + binding, place))) {
                throw invalid();
            }
            return List.of(JSON.readValue(place, String[].class));
        } catch (IllegalArgumentException | IOException malformed) {
            throw invalid();
        }
    }

    private static Problem invalid() {
        return new Problem(400, "cursor-invalid");
    }
}
