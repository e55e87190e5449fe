package org.arobase.actions.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** What the actions of a segment are ranked by, asked in their order. */
interface Keys {

    long key(int document) throws IOException;

    interface Of {
        Keys segment(LeafReaderContext leaf) throws IOException;
    }

    static Of field(String field) {
        return leaf -> {
            var values = DocValues.getNumeric(leaf.reader(), field);
            return document -> values.advanceExact(document) ? values.longValue() : Long.MAX_VALUE;
        };
    }

    static Of distance(Around around, Columns columns, Authors authors) {
        return leaf -> {
            var spots = new Spots(leaf, columns, authors);
            return document -> spots.find(document) ? around.distance(spots.lon(), spots.lat()) : Long.MAX_VALUE;
        };
    }
}
