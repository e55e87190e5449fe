package org.arobase.kernel.retelling;

/**
 * Where what people write is kept, seen by all or not: a table whose column {@code version} counts the writes of each row. A
 * bean of this type for each: after a restore the versions of all its rows are raised. What is carried is not among it; the
 * same files give the same versions.
 */
public interface Written {

    String table();
}
