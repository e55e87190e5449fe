package org.arobase.kernel.csv;

/** What looks like a space in a sheet: the usual ones, the no-break ones of French numbers, a stray byte order mark. */
final class Blanks {

    static String trim(String text) {
        var begin = 0;
        var end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    static boolean only(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    static String without(String text) {
        return text.chars()
                .filter(c -> !isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private Blanks() {}
}
