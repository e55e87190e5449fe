package org.arobase.actions.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** An action as the index keeps it. */
final class IndexDocument {

    static final String WORDS = "words";
    static final String RANKS = "ranks";
    static final String PUBLISHED = "published";
    static final String PIN = "pin";
    static final String LON = "lon";
    static final String LAT = "lat";
    /** The two halves of the id. */
    static final String HIGH = "high";

    static final String LOW = "low";
    private static final String ID = "id";

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType RANKED = type(IndexOptions.DOCS_AND_FREQS);

    static Term term(UUID id) {
        return new Term(ID, id.toString());
    }

    /** Microseconds since 1970: as finely as the database keeps time. */
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Document of(IndexedAction action) {
        var document = new Document();
        document.add(new StringField(ID, action.id().toString(), Store.NO));
        document.add(new NumericDocValuesField(HIGH, action.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(LOW, action.id().getLeastSignificantBits()));
        document.add(new NumericDocValuesField(PUBLISHED, micros(action.publishedAt())));
        document.add(words(WORDS, new PlacedWords(action.words()), PLACED));
        document.add(words(RANKS, new RankedWords(action.words()), RANKED));
        if (action.pin() != null) {
            document.add(new NumericDocValuesField(PIN, action.pin()));
        }
        if (action.lon() != null) {
            document.add(new DoubleField(LON, action.lon(), Store.NO));
            document.add(new DoubleField(LAT, action.lat(), Store.NO));
        }
        for (var trait : Trait.values()) {
            action.values(trait)
                    .distinct()
                    .forEach(value -> document.add(new KeywordField(trait.field, value, Store.NO)));
        }
        return document;
    }

    private static Field words(String name, TokenStream words, FieldType type) {
        return new Field(name, words, type);
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    private IndexDocument() {}
}
