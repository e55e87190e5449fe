package org.arobase.kernel.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a file that does not say its character set. A byte order mark decides; without one it is UTF-8
 * where every byte fits, else Windows-1252. A file with a NUL or a byte that Windows-1252 leaves undefined is no text.
 */
final class CsvText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    static Reader open(CsvSource source) throws IOException {
        for (var charset : candidates(source)) {
            if (fits(source, charset)) {
                return reader(source, charset);
            }
        }
        throw CsvProblems.notText();
    }

    private static List<Charset> candidates(CsvSource source) throws IOException {
        byte[] start;
        try (var in = source.open()) {
            start = in.readNBytes(3);
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return List.of(StandardCharsets.UTF_8);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS_1252);
    }

    private static boolean begins(byte[] start, int... mark) {
        var bytes = new byte[mark.length];
        for (var i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, bytes, 0, mark.length);
    }

    private static boolean fits(CsvSource source, Charset charset) throws IOException {
        var chars = new char[8_192];
        try (var in = decoded(source.open(), charset)) {
            for (var n = in.read(chars); n >= 0; n = in.read(chars)) {
                for (var i = 0; i < n; i++) {
                    if (chars[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Reader reader(CsvSource source, Charset charset) throws IOException {
        var in = new BufferedReader(decoded(source.open(), charset));
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }

    private static Reader decoded(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private CsvText() {}
}
