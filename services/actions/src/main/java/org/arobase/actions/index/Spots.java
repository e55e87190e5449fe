package org.arobase.actions.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Where the actions of a segment are: at their own point, else where their authority is. Asked in their order. */
final class Spots {

    private final NumericDocValues ownLon;
    private final NumericDocValues ownLat;
    private final Column authors;
    private final Author[] known;
    private double lon;
    private double lat;

    Spots(LeafReaderContext leaf, Columns columns, Authors authors) throws IOException {
        ownLon = WithinQuery.degrees(leaf, IndexDocument.LON);
        ownLat = WithinQuery.degrees(leaf, IndexDocument.LAT);
        this.authors = columns.of(leaf.reader(), Trait.COLLECTIVITY);
        this.known = this.authors.values().stream().map(authors::find).toArray(Author[]::new);
    }

    /** False where nobody knows. */
    boolean find(int document) throws IOException {
        if (ownLon.advanceExact(document) && ownLat.advanceExact(document)) {
            lon = WithinQuery.value(ownLon);
            lat = WithinQuery.value(ownLat);
            return true;
        }
        var author = known[authors.numbers()[authors.from(document)]];
        if (author == null || author.lon() == null || author.lat() == null) {
            return false;
        }
        lon = author.lon();
        lat = author.lat();
        return true;
    }

    double lon() {
        return lon;
    }

    double lat() {
        return lat;
    }
}
