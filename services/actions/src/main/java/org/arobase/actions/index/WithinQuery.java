package org.arobase.actions.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.NumericUtils;

/** Actions whose own point lies in a circle. */
final class WithinQuery extends Query {

    private final Around around;

    WithinQuery(Around around) {
        this.around = around;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                return new DefaultScorerSupplier(within(leaf, mode));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }

            private Scorer within(LeafReaderContext leaf, ScoreMode mode) throws IOException {
                return new ConstantScoreScorer(score(), mode, WithinQuery.this.within(leaf));
            }
        };
    }

    private TwoPhaseIterator within(LeafReaderContext leaf) throws IOException {
        var lon = degrees(leaf, IndexDocument.LON);
        var lat = degrees(leaf, IndexDocument.LAT);
        return new TwoPhaseIterator(lon) {
            @Override
            public boolean matches() throws IOException {
                return lat.advanceExact(lon.docID()) && around.distance(value(lon), value(lat)) <= around.radius();
            }

            @Override
            public float matchCost() {
                return 100;
            }
        };
    }

    static NumericDocValues degrees(LeafReaderContext leaf, String field) throws IOException {
        return DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), field));
    }

    static double value(NumericDocValues degrees) throws IOException {
        return NumericUtils.sortableLongToDouble(degrees.longValue());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return around.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithinQuery within && around.equals(within.around);
    }

    @Override
    public int hashCode() {
        return around.hashCode();
    }
}
