package org.arobase.actions.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.MMapDirectory;

/** The files of the index: mapped into memory, never synced, gone with the process. */
final class IndexStore implements AutoCloseable {

    private static final RankIsFrequency RANKS = new RankIsFrequency();

    private final Path folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile int hidden;

    private IndexStore(IndexConfig config) throws IOException {
        folder = IndexFolder.create(config.folder());
        writer = new IndexWriter(
                new MMapDirectory(folder),
                new IndexWriterConfig(null)
                        .setOpenMode(OpenMode.CREATE)
                        .setSimilarity(RANKS)
                        .setRAMBufferSizeMB(config.buffer()));
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(RANKS);
                return searcher;
            }
        });
    }

    static IndexStore open(IndexConfig config) {
        try {
            return new IndexStore(config);
        } catch (IOException failure) {
            throw new IndexBroken(failure);
        }
    }

    /** Takes the actions as they are now, those that are not public out of the index. */
    void put(List<IndexedAction> actions) {
        try {
            hidden += actions.size();
            for (var action : actions) {
                put(action);
            }
        } catch (IOException | RuntimeException failure) {
            throw new IndexBroken(failure);
        }
    }

    private void put(IndexedAction action) throws IOException {
        if (action.isPublished()) {
            writer.updateDocument(IndexDocument.term(action.id()), IndexDocument.of(action));
        } else {
            writer.deleteDocuments(IndexDocument.term(action.id()));
        }
    }

    /** Whether so many were put that no search sees yet. */
    boolean hides(int some) {
        return hidden >= some;
    }

    /** From now on searches see what was put. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
            hidden = 0;
        } catch (IOException | RuntimeException failure) {
            throw new IndexBroken(failure);
        }
    }

    /** @throws NotInIndex when it has been given up meanwhile */
    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException given) {
            throw new NotInIndex("given up");
        } catch (IOException failure) {
            throw new IndexBroken(failure);
        }
    }

    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            IndexFolder.delete(folder);
        } catch (IOException failure) {
            throw new IndexBroken(failure);
        }
    }
}
