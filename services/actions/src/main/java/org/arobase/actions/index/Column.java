package org.arobase.actions.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values of a trait in one segment, as numbers in an array: some bytes an action, read a hundred million times a
 * second.
 *
 * @param starts where the numbers of each document begin, and one place more
 */
record Column(List<String> values, int[] starts, char[] numbers) {

    static Column read(LeafReader segment, Trait trait) throws IOException {
        var stored = DocValues.getSortedSet(segment, trait.field);
        var starts = new int[segment.maxDoc() + 1];
        var numbers = new char[segment.maxDoc()];
        var end = 0;
        for (var document = 0; document < segment.maxDoc(); document++) {
            starts[document] = end;
            if (stored.advanceExact(document)) {
                for (var i = 0; i < stored.docValueCount(); i++) {
                    numbers = ArrayUtil.grow(numbers, end + 1);
                    numbers[end++] = (char) stored.nextOrd();
                }
            }
        }
        starts[segment.maxDoc()] = end;
        return new Column(values(stored), starts, ArrayUtil.copyOfSubArray(numbers, 0, end));
    }

    private static List<String> values(SortedSetDocValues stored) throws IOException {
        if (stored.getValueCount() > Character.MAX_VALUE) {
            throw new IllegalStateException("More values than a trait has numbers");
        }
        var values = new ArrayList<String>();
        for (var number = 0L; number < stored.getValueCount(); number++) {
            values.add(stored.lookupOrd(number).utf8ToString());
        }
        return values;
    }

    /** The number of its only value, or -1 where it has none. */
    int first(int document) {
        return starts[document] == starts[document + 1] ? -1 : numbers[starts[document]];
    }
}
