package org.arobase.actions.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values of a trait in one segment, as numbers in an array: some bytes an action, read a hundred million times a
 * second.
 *
 * @param starts where the numbers of each document begin, and one place more; null where each has one number or {@link
 *     #NONE}
 */
record Column(List<String> values, int[] starts, char[] numbers) {

    private static final char NONE = Character.MAX_VALUE;

    static Column read(LeafReader segment, Trait trait) throws IOException {
        var stored = DocValues.getSortedSet(segment, trait.field);
        var values = values(stored);
        var single = DocValues.unwrapSingleton(stored);
        return single == null ? several(values, stored, segment.maxDoc()) : one(values, single, segment.maxDoc());
    }

    private static Column one(List<String> values, SortedDocValues stored, int documents) throws IOException {
        var numbers = new char[documents];
        for (var document = 0; document < documents; document++) {
            numbers[document] = stored.advanceExact(document) ? (char) stored.ordValue() : NONE;
        }
        return new Column(values, null, numbers);
    }

    private static Column several(List<String> values, SortedSetDocValues stored, int documents) throws IOException {
        var starts = new int[documents + 1];
        var numbers = new char[documents];
        var end = 0;
        for (var document = 0; document < documents; document++) {
            starts[document] = end;
            if (stored.advanceExact(document)) {
                for (var i = 0; i < stored.docValueCount(); i++) {
                    numbers = ArrayUtil.grow(numbers, end + 1);
                    numbers[end++] = (char) stored.nextOrd();
                }
            }
        }
        starts[documents] = end;
        return new Column(values, starts, ArrayUtil.copyOfSubArray(numbers, 0, end));
    }

    private static List<String> values(SortedSetDocValues stored) throws IOException {
        if (stored.getValueCount() >= NONE) {
            throw new NotInIndex("more values than a trait has numbers");
        }
        var values = new ArrayList<String>();
        for (var number = 0L; number < stored.getValueCount(); number++) {
            values.add(stored.lookupOrd(number).utf8ToString());
        }
        return values;
    }

    /** Where the numbers of a document begin. */
    int from(int document) {
        return starts == null ? document : starts[document];
    }

    /** And where they have ended. */
    int to(int document) {
        if (starts != null) {
            return starts[document + 1];
        }
        return numbers[document] == NONE ? document : document + 1;
    }
}
