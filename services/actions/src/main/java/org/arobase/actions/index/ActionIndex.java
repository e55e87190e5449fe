package org.arobase.actions.index;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.arobase.actions.index.IndexRows.Asked;

/**
 * Public actions by words, places and traits: what is committed before a question is in its answer. All fail with {@link
 * NotInIndex} where only the database can answer.
 */
@ApplicationScoped
public class ActionIndex {

    private final IndexFeed feed;
    private final IndexRows rows;
    private final IndexThreads threads;
    private final Authors authors;
    private final Columns columns = new Columns();

    ActionIndex(IndexFeed feed, IndexRows rows, IndexThreads threads, Authors authors) {
        this.feed = feed;
        this.rows = rows;
        this.threads = threads;
        this.authors = authors;
    }

    /** @param after a hit to go on after, or null */
    public Uni<List<Hit>> best(Sought sought, Ranking ranking, Hit after, int most) {
        return read(
                sought.needs(),
                search -> search.in(searcher -> {
                    var best = new Best(ranking, keys(ranking, sought.around()), after, most);
                    searcher.search(query(sought, search), best);
                    return best.hits();
                }));
    }

    public Uni<Integer> count(Sought sought) {
        return read(sought.needs(), search -> search.in(searcher -> searcher.count(query(sought, search))));
    }

    /** What matches by the cells of a map, empty ones left out. */
    public Uni<List<Gathered>> gather(Sought sought, Grid grid) {
        return read(
                sought.needs(),
                search -> search.in(searcher -> {
                    var gathering = new Gathering(grid, columns, authors);
                    searcher.search(query(sought, search), gathering);
                    return gathering.cells();
                }));
    }

    /** What is counted together: all see the same actions. */
    public record Pass(Sought sought, List<Count> by) {

        Needs needs() {
            return sought.needs()
                    .and(new Needs(
                            sought.words(),
                            by.stream().anyMatch(Count.Pinned.class::isInstance),
                            by.stream().anyMatch(Count.ByCurrent.class::isInstance)));
        }
    }

    /** @param passes the words of all are those of the first */
    public Uni<List<Counts>> count(List<Pass> passes) {
        return read(
                passes.stream().map(Pass::needs).reduce(Needs::and).orElseThrow(),
                search -> search.in(searcher -> {
                    var counts = new ArrayList<Counts>();
                    for (var pass : passes) {
                        counts.add(counted(pass, search, searcher));
                    }
                    return counts;
                }));
    }

    private Counts counted(Pass pass, Search search, IndexSearcher searcher) throws IOException {
        var counting = new Counting(pass.by(), columns, search.asked().mergers());
        searcher.search(query(pass.sought(), search), counting);
        return counts(pass.by(), counting, search.asked().members());
    }

    /** @param words null for none */
    private record Search(IndexStore store, WordQuery words, Asked asked) {

        <T> T in(IndexStore.Reading<T> reading) {
            return store.read(reading);
        }
    }

    private interface Searching<T> {
        T in(Search search);
    }

    private <T> Uni<T> read(Needs needs, Searching<T> searching) {
        var here = IndexThreads.here();
        return feed.upToDate()
                .chain(() -> rows.asked(needs))
                .chain(asked -> threads.run(() -> searching.in(search(asked))))
                .onFailure(IndexBroken.class)
                .transform(broken -> new NotInIndex("broken"))
                .emitOn(here);
    }

    private Search search(Asked asked) {
        var store = feed.filled();
        if (store == null) {
            throw new NotInIndex("not filled");
        }
        var words = asked.query() == null ? null : WordQueryReader.read(asked.query());
        return new Search(store, words, asked);
    }

    private Query query(Sought sought, Search search) {
        return Selection.of(sought, search.words(), search.asked(), authors);
    }

    private Keys.Of keys(Ranking ranking, Around around) {
        return switch (ranking) {
            case RELEVANCE -> leaf -> document -> 0;
            case NEWEST, OLDEST -> Keys.field(IndexDocument.PUBLISHED);
            case NEAREST -> Keys.distance(around, columns, authors);
            case PINNED -> Keys.field(IndexDocument.PIN);
        };
    }

    private Counts counts(List<Count> by, Counting counting, Set<String> members) {
        var values = new ArrayList<Map<String, Long>>();
        for (var i = 0; i < by.size(); i++) {
            values.add(named(by.get(i), counting.counts().get(i), members));
        }
        return new Counts(counting.total(), values);
    }

    private Map<String, Long> named(Count count, Map<String, Long> counted, Set<String> members) {
        var named = new HashMap<String, Long>();
        switch (count) {
            case Count.By by -> named.putAll(counted);
            case Count.ByCurrent by -> named.putAll(counted);
            case Count.ByGroup by -> named.putAll(counted);
            case Count.ByAuthor by ->
                counted.forEach((id, actions) -> said(by, id).forEach(said -> named.merge(said, actions, Long::sum)));
            case Count.Pinned pinned ->
                counted.forEach((id, actions) -> {
                    if (members.contains(id)) {
                        named.merge(pinned.name(), actions, Long::sum);
                    }
                });
        }
        return named;
    }

    private List<String> said(Count.ByAuthor by, String id) {
        var author = authors.find(id);
        return author == null ? List.of() : by.said().apply(author);
    }
}
