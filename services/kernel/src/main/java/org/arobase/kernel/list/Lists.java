package org.arobase.kernel.list;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.arobase.kernel.http.Cursors;
import org.arobase.kernel.http.Page;

/** Cuts what a request asks for from a list. */
@ApplicationScoped
public class Lists {

    private final Cursors cursors;

    Lists(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @param select makes the list of what the request is narrowed to, and checks those parameters */
    public <T> Uni<Page<T>> page(PageQuery query, Function<Checks, ? extends Listing<T>> select) {
        var checks = new Checks();
        var listing = select.apply(checks);
        var limit = query.rows(checks);
        var counted = query.counted(checks);
        checks.done();
        var after = query.after() == null ? null : cursors.read(listing.binding(), query.after());
        var total = counted ? listing.count() : Uni.createFrom().<Long>nullItem();
        return total.flatMap(count -> listing.rows(after, limit + 1)
                .map(rows ->
                        Page.of(rows, limit, last -> cursors.write(listing.binding(), listing.position(last)), count)));
    }
}
