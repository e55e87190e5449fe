package org.arobase.actions.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** A word is worth what {@link RankedWords} says: it depends on the action alone, so that pages join up. */
final class RankIsFrequency extends Similarity {

    private static final SimScorer SCORER = new SimScorer() {
        @Override
        public float score(float frequency, long norm) {
            return frequency;
        }
    };

    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
        return SCORER;
    }
}
