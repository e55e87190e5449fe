package org.arobase.actions.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the first hits after a place. */
final class Best extends SimpleCollector {

    private final Ranking ranking;
    private final Keys.Of keysOf;
    private final Hit after;
    private final int most;
    private final Comparator<Hit> order;
    private final PriorityQueue<Hit> best;
    private Scorable scorer;
    private Keys keys;
    private NumericDocValues high;
    private NumericDocValues low;

    /** @param after null for the beginning */
    Best(Ranking ranking, Keys.Of keysOf, Hit after, int most) {
        this.ranking = ranking;
        this.keysOf = keysOf;
        this.after = after;
        this.most = most;
        this.order = Hit.by(ranking);
        this.best = new PriorityQueue<>(most, order.reversed());
    }

    List<Hit> hits() {
        return best.stream().sorted(order).toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        keys = keysOf.segment(leaf);
        high = DocValues.getNumeric(leaf.reader(), IndexDocument.HIGH);
        low = DocValues.getNumeric(leaf.reader(), IndexDocument.LOW);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        this.scorer = scorer;
        skipWorse();
    }

    @Override
    public void collect(int document) throws IOException {
        var key = ranking == Ranking.RELEVANCE ? (long) scorer.score() : keys.key(document);
        if (isBehind(key)) {
            return;
        }
        var hit = new Hit(key, id(document));
        if (after != null && order.compare(hit, after) <= 0) {
            return;
        }
        if (best.size() == most && order.compare(hit, best.peek()) > 0) {
            return;
        }
        add(hit);
    }

    private void add(Hit hit) throws IOException {
        best.add(hit);
        if (best.size() > most) {
            best.remove();
        }
        skipWorse();
    }

    /** The key alone tells of most: the id of those is not read. */
    private boolean isBehind(long key) {
        if (after != null && (ranking.descending ? key > after.key() : key < after.key())) {
            return true;
        }
        return best.size() == most
                && (ranking.descending
                        ? key < best.peek().key()
                        : key > best.peek().key());
    }

    private void skipWorse() throws IOException {
        if (ranking == Ranking.RELEVANCE && best.size() == most) {
            scorer.setMinCompetitiveScore(best.peek().key());
        }
    }

    private UUID id(int document) throws IOException {
        high.advanceExact(document);
        low.advanceExact(document);
        return new UUID(high.longValue(), low.longValue());
    }

    @Override
    public ScoreMode scoreMode() {
        return ranking == Ranking.RELEVANCE ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE_NO_SCORES;
    }
}
