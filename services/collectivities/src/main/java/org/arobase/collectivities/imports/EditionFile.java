package org.arobase.collectivities.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.problem.Problem;

/**
 * An edition as it is sent: text in UTF-8, packed by gzip or not. The first line is {@code # } and the description of the
 * edition in JSON, the second names the columns, each other one is an entity in CSV.
 *
 * @param csv from the line that names the columns on
 */
record EditionFile(EditionDescription description, String csv, String sha256) {
    /** The whole country takes 9 MB. */
    private static final int MOST = 64 << 20;

    private static final String MARK = "# ";

    /** @throws Problem 400 for what is no such file, 413 when it unpacks to too much, 422 when the description lacks something */
    static EditionFile read(byte[] sent, StrictReader json) {
        var text = text(unpacked(sent));
        var end = text.indexOf('\n');
        if (!text.startsWith(MARK) || end < 0) {
            throw new EditionUnreadable();
        }
        var line = text.substring(MARK.length(), end).getBytes(StandardCharsets.UTF_8);
        var description = (EditionDescription) json.read(line, EditionDescription.class);
        EditionInvalid.unless(DescriptionRules.violations(description));
        var csv = text.substring(end + 1);
        if (!csv.lines().findFirst().orElse("").equals(String.join(",", EditionLine.HEADER))) {
            throw new EditionUnreadable();
        }
        return new EditionFile(description, csv, sha256(sent));
    }

    EditionLines lines() {
        return EditionLines.read(this);
    }

    Edition edition(List<EditionLine> lines) {
        return new Edition(description, sha256, () -> lines);
    }

    private static byte[] unpacked(byte[] sent) {
        if (sent.length < 2 || sent[0] != (byte) 0x1f || sent[1] != (byte) 0x8b) {
            return sent;
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            var plain = packed.readNBytes(MOST);
            if (packed.read() >= 0) {
                throw new Problem(413, "too-large");
            }
            return plain;
        } catch (IOException notPacked) {
            throw new EditionUnreadable();
        }
    }

    private static String text(byte[] plain) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new EditionUnreadable();
        }
    }

    private static String sha256(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
