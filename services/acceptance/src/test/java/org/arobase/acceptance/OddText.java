package org.arobase.acceptance;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text of every script, with every control character, and what breaks careless programs. */
final class OddText {

    private static final List<String> TRAPS = List.of(
            "",
            " ",
            "\u00a0",
            "\u200b",
            "%",
            "%00",
            "%zz",
            "\\",
            "/",
            "//",
            "../..",
            "?",
            "#",
            "&",
            "=",
            "+",
            ";",
            "|",
            "'",
            "\"",
            "''",
            "' or '1'='1",
            "; drop table action",
            "$1",
            "${7*7}",
            "{{7*7}}",
            "%s%n",
            "\\u0000",
            "<script>alert(1)</script>",
            "=1+1",
            "@SUM(1)",
            "-1",
            "1e400",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "(((((",
            "\"\"\"",
            "*",
            "~",
            "AND",
            "NOT OR",
            "\u202etxt.exe",
            "e\u0301",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\u0130\u0131",
            "ß",
            "\ufdfa",
            "a".repeat(10_000),
            "é".repeat(300),
            "\ufffe",
            "\u0000");

    private static final int EACH = 3;

    /** Three characters of each script Unicode knows. */
    static List<String> ofEveryScript() {
        return Stream.of(Character.UnicodeScript.values())
                .map(script -> some(point -> Character.UnicodeScript.of(point) == script))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<String> withEveryControlCharacter() {
        return IntStream.rangeClosed(0, 0x9f)
                .filter(Character::isISOControl)
                .mapToObj(point -> "a" + Character.toString(point) + "b")
                .toList();
    }

    static List<String> all() {
        return Stream.of(TRAPS, ofEveryScript(), withEveryControlCharacter())
                .flatMap(List::stream)
                .toList();
    }

    private static String some(IntPredicate wanted) {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(point -> Character.isDefined(point)
                        && Character.getType(point) != Character.SURROGATE
                        && !Character.isISOControl(point))
                .filter(wanted)
                .limit(EACH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private OddText() {}
}
