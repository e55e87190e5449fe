package org.arobase.load.drive;

import java.util.function.Supplier;

/** A header whose value is asked for at each request. */
public record Header(String name, Supplier<String> value) {

    public static Header fixed(String name, String value) {
        return new Header(name, () -> value);
    }
}
