package org.arobase.kernel.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** RFC 8259, section 8.1: JSON is UTF-8, and a byte order mark before it may be overlooked. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static String decode(byte[] body) {
        var bytes = ByteBuffer.wrap(body);
        var text = CharBuffer.allocate(body.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(bytes, text, true) != CoderResult.UNDERFLOW) {
            throw Problems.invalidRequest().with(Violation.at("", "not-utf8", bytes.position()));
        }
        text.flip();
        var start = text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return text.subSequence(start, text.remaining()).toString();
    }

    private Utf8() {}
}
