package org.arobase.actions.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** The columns that were read once: a segment never changes, and takes its columns with it. */
final class Columns {

    private final Map<CacheKey, Map<Trait, Column>> bySegment = new ConcurrentHashMap<>();

    Column of(LeafReader segment, Trait trait) throws IOException {
        var columns = of(segment);
        synchronized (columns) {
            var column = columns.get(trait);
            if (column == null) {
                column = Column.read(segment, trait);
                columns.put(trait, column);
            }
            return column;
        }
    }

    private Map<Trait, Column> of(LeafReader segment) {
        var segmentKey = segment.getCoreCacheHelper();
        return bySegment.computeIfAbsent(segmentKey.getKey(), key -> {
            segmentKey.addClosedListener(bySegment::remove);
            return new EnumMap<>(Trait.class);
        });
    }
}
