package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.collectivities.imports.TestEditions;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.list.Fictive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
    private static final Snapshot DIRECTORY =
            new Snapshot(Stream.concat(TestEditions.states("reduced").stream(), TestEditions.states("fictive").stream())
                    .map(EventJson::write)
                    .map(Entry::of)
                    .toList());

    @ParameterizedTest
    @CsvSource(textBlock = """
            frehel,          commune-22179
            change,          commune-72058 commune-53054
            sainte-colombe,  commune-77404 commune-35262
            saint denis,     commune-93066 commune-deleguee-93066 ctcd-93D departement-93
            Corse,           region-94 departement-2A ctcd-20R departement-2B
            lyon,            commune-69123 arrondissement-municipal-69381 ctcd-69M
            MAMOUDZOU,       commune-97611 epci-200060457
            fictiville,      ''
            nowhere at all,  ''
            """)
    void betterMatchesComeFirstThenLargerPopulations(String query, String expected) {
        var found = DIRECTORY.page(search(query), null, 20);

        assertThat(String.join(" ", ids(found))).isEqualTo(expected);
        assertThat(DIRECTORY.count(search(query))).isEqualTo(found.size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EPCI,    departement-35, EXCLUDE, epci-200039022 epci-243500634 epci-243500725
            EPCI,    departement-22, EXCLUDE, epci-200068989 epci-243500725
            ,        epci-200068989, EXCLUDE, commune-22179 commune-22209
            REGION,  ,               ONLY,    region-F0
            CTCD,    departement-F0, INCLUDE, ctcd-F0D
            CTCD,    departement-F0, EXCLUDE, ''
            """)
    void aListIsNarrowed(Kind kind, String within, Fictive fictive, String expected) {
        var criteria = new Criteria(null, kind, within == null ? Set.of() : Set.of(within), fictive, Sort.ID);

        assertThat(String.join(" ", ids(DIRECTORY.page(criteria, null, 20)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ID,         commune-22179 commune-22209
            NAME,       commune-22209 commune-22179
            POPULATION, commune-22209 commune-22179
            """)
    void aListIsSorted(Sort sort, String expected) {
        var criteria = new Criteria(null, null, Set.of("epci-200068989"), Fictive.EXCLUDE, sort);
        var all = DIRECTORY.page(criteria, null, 2);
        var second = DIRECTORY.page(criteria, criteria.position(all.getFirst()), 2);

        assertThat(String.join(" ", ids(all))).isEqualTo(expected);
        assertThat(second).isEqualTo(all.subList(1, 2));
    }

    @ParameterizedTest
    @CsvSource({", 7", "d, 3", "saint, 1"})
    void pagesJoinUpToTheWhole(String query, int limit) {
        var criteria = search(query);
        var joined = new ArrayList<String>();
        for (var page = DIRECTORY.page(criteria, null, limit);
                !page.isEmpty();
                page = DIRECTORY.page(criteria, criteria.position(page.getLast()), limit)) {
            joined.addAll(ids(page));
        }

        assertThat(joined).hasSizeGreaterThan(limit).isEqualTo(ids(DIRECTORY.page(criteria, null, 1000)));
    }

    private static Criteria search(String query) {
        var name = query == null ? null : Folded.of(query);
        return new Criteria(name, null, Set.of(), Fictive.EXCLUDE, name == null ? Sort.ID : Sort.RELEVANCE);
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
