package org.arobase.collectivities.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
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
    /** The whole country takes 9 MB; several times as much is in memory while it is read. */
    static final int MOST = 24 << 20;

    private static final byte[] MARK = {'#', ' '};

    /** @throws Problem 400 for what is no such file, 413 when it unpacks to too much, 422 when the description lacks something */
    static EditionFile read(byte[] sent, StrictReader json, LocalDate today) {
        var plain = unpacked(sent);
        var end = endOfFirstLine(plain);
        if (end < MARK.length || !Arrays.equals(plain, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new EditionUnreadable();
        }
        var line = text(plain, MARK.length, end).getBytes(StandardCharsets.UTF_8);
        var description = (EditionDescription) json.read(line, EditionDescription.class);
        EditionInvalid.unless(DescriptionRules.violations(description, today));
        var csv = text(plain, end + 1, plain.length);
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
            var plain = packed.readNBytes(MOST + 1);
            if (plain.length > MOST) {
                throw new Problem(413, "too-large");
            }
            return plain;
        } catch (IOException notPacked) {
            throw new EditionUnreadable();
        }
    }

    /** Below 0 when there is none. */
    private static int endOfFirstLine(byte[] plain) {
        return IntStream.range(0, plain.length)
                .filter(i -> plain[i] == '\n')
                .findFirst()
                .orElse(-1);
    }

    private static String text(byte[] plain, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain, from, to - from))
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
