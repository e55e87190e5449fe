package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.search.Spelling;
import org.arobase.kernel.list.Fictive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is searched for comes first, over the whole edition of 2026. */
class RelevanceTest {
    private static final long SEED = Long.getLong("arobase.seed", 22);
    private static final int ON_TOP = 5;

    private static final List<Entry> ENTRIES = TestEntries.of("2026", "fictive");
    private static final Map<String, Collection<String>> FORMER = new FormerNames(new History()).byId();
    private static final Snapshot DIRECTORY = new Snapshot(ENTRIES, FORMER, () -> Chronicle.NOTHING, List.of());
    private static final Criteria REAL = new Criteria(
            "", Set.of(), Criteria.Codes.ANY, Criteria.Inhabitants.ANY, Fictive.EXCLUDE, Sort.RELEVANCE, false);

    @Test
    void whatIsMeantComesFirst() {
        var queries =
                new Relevance(ENTRIES.stream().filter(entry -> !entry.fictive()).toList(), SEED).queries();
        var notFirst = queries.stream().filter(query -> !isAmong(query, 1)).toList();
        var notOnTop = queries.stream().filter(query -> !isAmong(query, ON_TOP)).toList();
        notFirst.forEach(query -> System.out.printf("not first: %s, found %s%n", query, found(query.text(), ON_TOP)));

        assertThat(queries).hasSizeGreaterThan(500);
        assertThat(notOnTop).as("seed %d", SEED).isEmpty();
        assertThat(notFirst.size()).as("seed %d", SEED).isLessThanOrEqualTo(queries.size() / 50);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/searches.csv", delimiter = '|', numLinesToSkip = 1)
    void knownCasesHold(String query, String expected) {
        var ids = List.of(expected.split(" "));

        assertThat(found(query, ids.size())).isEqualTo(ids);
    }

    /** A search for a code of somebody with five digits asks for no names. */
    @Test
    void fiveDigitsOneAfterTheOtherStandInNoName() {
        var own = ENTRIES.stream().map(Entry::name);
        var former = FORMER.values().stream().flatMap(Collection::stream);

        assertThat(Stream.concat(own, former).map(Spelling::of).map(Spelling::glued))
                .isNotEmpty()
                .noneMatch(letters -> letters.matches(".*\\d{5}.*"));
    }

    private static boolean isAmong(Relevance.Query query, int count) {
        return found(query.text(), count).contains(query.first());
    }

    private static List<String> found(String text, int count) {
        var hits = DIRECTORY.searchable().find(text, REAL);
        return IntStream.range(0, Math.min(count, hits.size()))
                .mapToObj(hit -> DIRECTORY.searchable().entry(hits, hit).id())
                .toList();
    }
}
