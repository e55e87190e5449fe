package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int NUMBERS = 65_535;
    private static final int FEW = 30;

    @Test
    void whatWasMergedCountsAsWhatIsLeftOnceForAnAction() throws IOException {
        var mergers = Mergers.of("b>a", "c>a");

        var counts =
                counted(mergers, List.of(List.of("a", "b"), List.of("c"), List.of("d"), List.of(), List.of("b", "d")));

        assertThat(counts).isEqualTo(Map.of("a", 3L, "d", 2L));
        assertThat(mergers.same("b")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(mergers.same("a")).isEqualTo(mergers.same("c"));
        assertThat(mergers.same("d")).containsExactly("d");
    }

    /** The database counts then. */
    @Test
    void moreValuesThanThereAreNumbersAreNotCounted() throws IOException {
        assertThat(counted(Mergers.of(), different(NUMBERS - 1))).hasSize(NUMBERS - 1);
        assertThatThrownBy(() -> counted(Mergers.of(), different(NUMBERS))).isInstanceOf(NotInIndex.class);
    }

    private static List<List<String>> different(int tools) {
        var all = IntStream.range(0, tools).mapToObj(Integer::toString).toList();
        return IntStream.iterate(0, from -> from < tools, from -> from + FEW)
                .mapToObj(from -> all.subList(from, Math.min(tools, from + FEW)))
                .toList();
    }

    /** @param tools of each action */
    private static Map<String, Long> counted(Mergers mergers, List<List<String>> tools) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
                for (var each : tools) {
                    var document = new Document();
                    each.forEach(tool -> document.add(new KeywordField(Trait.TOOL.field, tool, Store.NO)));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var column = Column.read(reader.leaves().getFirst().reader(), Trait.TOOL);
                var tally = Tally.Current.of(column, mergers);
                IntStream.range(0, tools.size()).forEach(tally::add);
                var counts = new HashMap<String, Long>();
                tally.tell(counts);
                return counts;
            }
        }
    }
}
