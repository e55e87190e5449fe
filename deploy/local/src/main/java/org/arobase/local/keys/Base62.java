package org.arobase.local.keys;

import java.util.random.RandomGenerator;

/** Digits, upper case, lower case: the alphabet of keys and passwords, safe in a shell, an URL and SQL. */
public final class Base62 {
    static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private Base62() {}

    public static String random(int length, RandomGenerator random) {
        var text = new StringBuilder(length);
        for (var position = 0; position < length; position++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    static String of(long value, int width) {
        var text = new StringBuilder(width);
        for (var rest = value; text.length() < width; rest /= ALPHABET.length()) {
            text.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return text.reverse().toString();
    }
}
