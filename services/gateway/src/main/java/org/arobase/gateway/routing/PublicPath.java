package org.arobase.gateway.routing;

import java.util.List;
import java.util.Optional;

/**
 * The path of a request in its only spelling: percent-encoded unreserved characters are decoded (RFC 3986, 6.2.2.2), and
 * whatever two parsers could read differently does not exist: inner empty segments and dot segments, encoded slashes,
 * backslashes and controls, matrix parameters, characters that RFC 3986 does not allow.
 */
public record PublicPath(String value, List<String> segments) {

    private static final String UNRESERVED = "-._~";
    private static final String ALLOWED = UNRESERVED + "!$&'()*+,=:@";

    /** The path as the client wrote it, without its query. */
    public static Optional<PublicPath> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        var value = raw.indexOf('%') < 0 ? raw : decodeUnreserved(raw);
        var segments = List.of(value.substring(1).split("/", -1));
        return !value.contains("//") && segments.stream().allMatch(PublicPath::unambiguous)
                ? Optional.of(new PublicPath(value, segments))
                : Optional.empty();
    }

    private static boolean unambiguous(String segment) {
        if (segment.equals(".") || segment.equals("..")) {
            return false;
        }
        for (var i = 0; i < segment.length(); i++) {
            var character = segment.charAt(i);
            if (character == '%') {
                var octet = octet(segment, i);
                if (octet < 0x20 || octet == '/' || octet == '\\' || octet == ';' || octet == '%' || octet == 0x7F) {
                    return false;
                }
                i += 2;
            } else if (!isLetterOrDigit(character) && ALLOWED.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String decodeUnreserved(String raw) {
        var decoded = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var octet = raw.charAt(i) == '%' ? octet(raw, i) : -1;
            if (octet > 0 && (isLetterOrDigit((char) octet) || UNRESERVED.indexOf(octet) >= 0)) {
                decoded.append((char) octet);
                i += 2;
            } else {
                decoded.append(raw.charAt(i));
            }
        }
        return decoded.toString();
    }

    /** The octet written at this percent sign, or -1. */
    private static int octet(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        var high = Character.digit(text.charAt(percent + 1), 16);
        var low = Character.digit(text.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isLetterOrDigit(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
