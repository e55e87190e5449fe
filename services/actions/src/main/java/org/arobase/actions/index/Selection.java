package org.arobase.actions.index;

import java.util.Collection;
import java.util.function.Predicate;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.arobase.actions.index.IndexRows.Asked;
import org.arobase.actions.index.Sought.Condition;
import org.arobase.actions.index.Sought.Rectangle;

/** What is looked for, as a query of the index. */
final class Selection {

    private final Authors authors;
    private final Asked asked;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private Selection(Authors authors, Asked asked) {
        this.authors = authors;
        this.asked = asked;
    }

    /** @param words null where none are looked for */
    static Query of(Sought sought, WordQuery words, Asked asked, Authors authors) {
        var selection = new Selection(authors, asked);
        selection.all.add(words == null ? new MatchAllDocsQuery() : words.ranked(), Occur.MUST);
        sought.conditions().forEach(selection::add);
        if (sought.box() != null) {
            selection.all.add(selection.in(sought.box()), Occur.FILTER);
        }
        if (sought.around() != null) {
            selection.all.add(selection.in(sought.around()), Occur.FILTER);
        }
        return selection.all.build();
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.AnyOf any -> all.add(anyOf(any.trait(), any.values()), Occur.FILTER);
            case Condition.ByAuthor author -> all.add(by(author.fit()), Occur.FILTER);
            case Condition.Naming naming ->
                all.add(anyOf(naming.trait(), asked.mergers().same(naming.id())), Occur.FILTER);
            case Condition.Pinned pinned ->
                all.add(anyOf(Trait.PINNED_BY, asked.members()), pinned.pinned() ? Occur.FILTER : Occur.MUST_NOT);
        }
    }

    private Query by(Predicate<Author> fit) {
        return anyOf(Trait.COLLECTIVITY, authors.which(fit));
    }

    private Query in(Rectangle box) {
        return placed(
                ownIn(box).build(),
                author -> author.lon() != null && author.lat() != null && box.holds(author.lon(), author.lat()));
    }

    private Query in(Around around) {
        var own = ownIn(around.box()).add(new WithinQuery(around), Occur.FILTER).build();
        return placed(own, author -> around.holds(author.lon(), author.lat()));
    }

    /** An action without a point of its own is where its authority is. */
    private Query placed(Query own, Predicate<Author> there) {
        var authors = new BooleanQuery.Builder()
                .add(by(there), Occur.FILTER)
                .add(KeywordField.newExactQuery(Trait.POINT.field, Trait.OWN_POINT), Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(own, Occur.SHOULD)
                .add(authors, Occur.SHOULD)
                .build();
    }

    private static BooleanQuery.Builder ownIn(Rectangle box) {
        return new BooleanQuery.Builder()
                .add(DoubleField.newRangeQuery(IndexDocument.LON, box.west(), box.east()), Occur.FILTER)
                .add(DoubleField.newRangeQuery(IndexDocument.LAT, box.south(), box.north()), Occur.FILTER);
    }

    private static Query anyOf(Trait trait, Collection<String> values) {
        return switch (values.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> KeywordField.newExactQuery(trait.field, values.iterator().next());
            default ->
                KeywordField.newSetQuery(
                        trait.field, values.stream().map(BytesRef::new).toList());
        };
    }
}
