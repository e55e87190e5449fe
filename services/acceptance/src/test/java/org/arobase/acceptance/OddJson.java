package org.arobase.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents that are no JSON, hardly JSON, or JSON that nobody wants. */
final class OddJson {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "null",
            "true",
            "false",
            "True",
            "nul",
            "nulll",
            "undefined",
            "NaN",
            "-NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "-",
            "--1",
            "01",
            "-01",
            "1.",
            ".1",
            "-.1",
            "1e",
            "1e+",
            "1E-",
            "1.e1",
            "0x1F",
            "1_000",
            "1,5",
            "0e0",
            "-0",
            "-0.0",
            "1e400",
            "-1e400",
            "1e-400",
            "123456789012345678901234567890",
            "9".repeat(1_000),
            "0." + "1".repeat(1_000),
            "1e999999999",
            "\"",
            "\"a",
            "a\"",
            "'a'",
            "\"\t\"",
            "\"\n\"",
            "\"\\x41\"",
            "\"\\u12\"",
            "\"\\u123g\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\a\"",
            "\"\u0001\"",
            "\"\u007f\"",
            "\"\u2028\"",
            "\"\ufeff\"",
            "\"\uffff\"",
            "[",
            "]",
            "[]",
            "[,]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1,,2]",
            "[1",
            "[[]",
            "[]]",
            "{",
            "}",
            "{}",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\" 1}",
            "{:1}",
            "{a:1}",
            "{'a':1}",
            "{1:1}",
            "{null:1}",
            "{\"a\":1,}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1}}",
            "{\"a\":1}{\"b\":2}",
            "{} {}",
            "{}[]",
            "{}x",
            "x{}",
            "/**/{}",
            "{}//",
            "{/**/}",
            "#{}",
            "{}\u0000",
            "\u0000{}",
            "\uFEFF{}",
            "<a/>",
            "a=1&b=2",
            "---\na: 1",
            "%7B%7D",
            "\\u007b}",
            "{\"\":1}",
            "{\"\\u0000\":1}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":{\"b\":1,\"b\":2}}",
            "{\"__proto__\":{\"x\":1}}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "{\"a\":[[[[[[]]]]]]}");

    private static final List<String> FIELDS = List.of("title", "services", "links", "start", "type", "reason");

    private static final int DEEP = 100_000;

    /** More than 318 of them, always the same ones in the same order. */
    static List<byte[]> documents() {
        var all = new ArrayList<byte[]>();
        VALUES.forEach(text -> all.add(text.getBytes(UTF_8)));
        for (var field : FIELDS) {
            VALUES.stream()
                    .filter(text -> VALUES.indexOf(text) % 3 == FIELDS.indexOf(field) % 3)
                    .forEach(text -> all.add(("{\"" + field + "\":" + text + "}").getBytes(UTF_8)));
        }
        Stream.of("[", "{\"a\":", "{\"title\":[", "[{\"a\":")
                .forEach(open -> all.add(open.repeat(DEEP).getBytes(UTF_8)));
        Stream.of(UTF_16LE, UTF_16BE).forEach(charset -> all.add("{\"title\":\"é\"}".getBytes(charset)));
        all.add("{\"title\":\"é\"}".getBytes(ISO_8859_1));
        for (var bytes : new int[][] {
            {0xC0, 0xAF},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xFF},
            {0xFE},
            {0x80},
            {0xC3},
            {0xE2, 0x82},
            {0xF0, 0x9F, 0x98}
        }) {
            all.add(inString(bytes));
        }
        return all;
    }

    private static byte[] inString(int... octets) {
        var before = "{\"title\":\"".getBytes(UTF_8);
        var document = new byte[before.length + octets.length + 2];
        System.arraycopy(before, 0, document, 0, before.length);
        for (var i = 0; i < octets.length; i++) {
            document[before.length + i] = (byte) octets[i];
        }
        document[document.length - 2] = '"';
        document[document.length - 1] = '}';
        return document;
    }

    private OddJson() {}
}
