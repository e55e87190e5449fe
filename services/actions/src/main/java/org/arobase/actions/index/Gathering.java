package org.arobase.actions.index;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers what matches by the cells of a grid. */
final class Gathering extends SimpleCollector {

    private final Grid grid;
    private final Columns columns;
    private final Authors authors;
    private final int[] counts;
    private final double[] lons;
    private final double[] lats;
    private final UUID[] ones;
    private Spots spots;
    private NumericDocValues high;
    private NumericDocValues low;

    Gathering(Grid grid, Columns columns, Authors authors) {
        this.grid = grid;
        this.columns = columns;
        this.authors = authors;
        this.counts = new int[grid.cells()];
        this.lons = new double[grid.cells()];
        this.lats = new double[grid.cells()];
        this.ones = new UUID[grid.cells()];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        spots = new Spots(leaf, columns, authors);
        high = DocValues.getNumeric(leaf.reader(), IndexDocument.HIGH);
        low = DocValues.getNumeric(leaf.reader(), IndexDocument.LOW);
    }

    @Override
    public void collect(int document) throws IOException {
        var cell = spots.find(document) ? grid.cell(spots.lon(), spots.lat()) : Grid.OUTSIDE;
        if (cell == Grid.OUTSIDE) {
            return;
        }
        if (counts[cell]++ == 0) {
            high.advanceExact(document);
            low.advanceExact(document);
            ones[cell] = new UUID(high.longValue(), low.longValue());
        }
        lons[cell] += spots.lon();
        lats[cell] += spots.lat();
    }

    List<Gathered> cells() {
        return IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] > 0)
                .mapToObj(cell -> new Gathered(
                        cell, counts[cell], lons[cell] / counts[cell], lats[cell] / counts[cell], ones[cell]))
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
