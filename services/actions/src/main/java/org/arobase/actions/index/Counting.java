package org.arobase.actions.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what matches, segment by segment. */
final class Counting extends SimpleCollector {

    private final List<Count> asked;
    private final Columns columns;
    private final Mergers mergers;
    private final List<Map<String, Long>> counts;
    private Tally[] tallies = {};
    private long total;

    Counting(List<Count> asked, Columns columns, Mergers mergers) {
        this.asked = asked;
        this.mergers = mergers;
        this.columns = columns;
        this.counts = Stream.<Map<String, Long>>generate(HashMap::new)
                .limit(asked.size())
                .toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        tallies = new Tally[asked.size()];
        for (var i = 0; i < tallies.length; i++) {
            tallies[i] = tally(asked.get(i), leaf);
        }
    }

    private Tally tally(Count count, LeafReaderContext leaf) throws IOException {
        return switch (count) {
            case Count.By by -> Tally.Values.of(columns.of(leaf.reader(), by.trait()));
            case Count.ByCurrent by -> Tally.Current.of(columns.of(leaf.reader(), by.trait()), mergers);
            case Count.ByGroup by -> Tally.Groups.of(columns.of(leaf.reader(), by.trait()), by.groups());
            case Count.ByAuthor by -> Tally.Values.of(columns.of(leaf.reader(), Trait.COLLECTIVITY));
            case Count.Pinned pinned -> Tally.Values.of(columns.of(leaf.reader(), Trait.PINNED_BY));
        };
    }

    @Override
    public void collect(int document) {
        total++;
        for (var tally : tallies) {
            tally.add(document);
        }
    }

    @Override
    public void finish() {
        for (var i = 0; i < tallies.length; i++) {
            tallies[i].tell(counts.get(i));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long total() {
        return total;
    }

    /** What was counted by authorities is still counted by their ids. */
    List<Map<String, Long>> counts() {
        return counts;
    }
}
