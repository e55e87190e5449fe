package org.arobase.kernel.export;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;

/** Begins exports. */
public final class Exports {

    /** Names in the contract, on the operation of a list, the formats it is exported in: {@code csv,ndjson}. */
    public static final String EXTENSION = "x-arobase-exports";

    /** Says in the contract, on the operation of a list, that its exports have an ETag. */
    public static final String TAGGED = "x-arobase-exports-tagged";

    /** Names in the contract, on the operation of an export, the list it is of. */
    public static final String OF = "x-arobase-export-of";

    /** Names in the contract, on the operation of an export, its format. */
    public static final String AS = "x-arobase-export-as";

    /**
     * What can fail at once has failed before the answer begins.
     *
     * @param select makes the list of what the request is narrowed to, and checks those parameters
     */
    public static <T> Uni<Export<T>> of(ExportQuery query, Function<Checks, ? extends Listing<T>> select) {
        var checks = new Checks();
        var listing = select.apply(checks);
        var marked = query.marked(checks);
        checks.done();
        return Export.open(listing, marked);
    }

    /** Of what is answered in one piece or in rows, without parameters of its own. */
    public static <T> Uni<Export<T>> of(Listing<T> listing) {
        return Export.open(listing, false);
    }

    private Exports() {}
}
