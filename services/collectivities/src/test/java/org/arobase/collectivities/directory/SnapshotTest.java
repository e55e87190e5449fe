package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotTest {
    private static final Snapshot DIRECTORY =
            new Snapshot(TestEntries.of("reduced", "fictive"), Map.of(), () -> Chronicle.NOTHING, List.of());

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
        var found = rows(search(query), null, 20);

        assertThat(String.join(" ", ids(found))).isEqualTo(expected);
        assertThat(listing(search(query)).count().await().indefinitely()).isEqualTo(found.size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind EPCI,   departement-35, EXCLUDE, epci-200039022 epci-243500634 epci-243500725
            kind EPCI,   departement-22, EXCLUDE, epci-200068989 epci-243500725
            ,            epci-200068989, EXCLUDE, commune-22179 commune-22209
            kind REGION, ,               ONLY,    region-F0
            kind CTCD,   departement-F0, INCLUDE, ctcd-F0D
            kind CTCD,   departement-F0, EXCLUDE, ''
            """)
    void aListIsNarrowed(String kind, String within, Fictive fictive, String expected) {
        var groups = Stream.of(kind, within).filter(Objects::nonNull).collect(Collectors.toSet());
        var criteria = criteria(null, groups, fictive, Sort.ID);

        assertThat(String.join(" ", ids(rows(criteria, null, 20)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ID,         commune-22179 commune-22209
            NAME,       commune-22209 commune-22179
            POPULATION, commune-22209 commune-22179
            """)
    void aListIsSorted(Sort sort, String expected) {
        var criteria = criteria(null, Set.of("epci-200068989"), Fictive.EXCLUDE, sort);
        var all = rows(criteria, null, 2);
        var second = rows(criteria, position(criteria, all.getFirst()), 2);

        assertThat(String.join(" ", ids(all))).isEqualTo(expected);
        assertThat(second).isEqualTo(all.subList(1, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"ID", "NAME", "POPULATION"})
    void whoSharesAPostCodeIsListedInTheOrderOfTheWhole(Sort sort) {
        var whole = criteria(null, Set.of(), Fictive.INCLUDE, sort);
        var all = DIRECTORY.narrowest(whole).list(whole, null, Integer.MAX_VALUE);
        var codes = all.stream().flatMap(entry -> entry.postalCodes().stream()).collect(Collectors.toSet());

        assertThat(codes).hasSizeGreaterThan(10).allSatisfy(code -> {
            var asked = withPostalCode(code, sort);
            var shared = ids(rows(asked, null, 1000));
            assertThat(shared)
                    .isEqualTo(all.stream()
                            .filter(entry -> entry.postalCodes().contains(code))
                            .map(Entry::id)
                            .toList());
            assertThat(ids(rows(asked, position(asked, rows(asked, null, 1).getFirst()), 1000)))
                    .isEqualTo(shared.subList(1, shared.size()));
            assertThat(listing(asked).count().await().indefinitely()).isEqualTo(shared.size());
        });
    }

    @ParameterizedTest
    @CsvSource({", 7", "d, 3", "saint, 1"})
    void pagesJoinUpToTheWhole(String query, int limit) {
        var criteria = search(query);
        var joined = new ArrayList<String>();
        for (var page = rows(criteria, null, limit);
                !page.isEmpty();
                page = rows(criteria, position(criteria, page.getLast()), limit)) {
            joined.addAll(ids(page));
        }

        assertThat(joined).hasSizeGreaterThan(limit).isEqualTo(ids(rows(criteria, null, 1000)));
    }

    @Test
    void whatIsFictiveMovesNoDayOfWhatIsReal() {
        var documents = TestEntries.documents("reduced", "fictive");
        var later = documents
                .map(json -> json.contains("\"fictive\":true")
                        ? json.replace("\"validOn\":\"2026-01-01\"", "\"validOn\":\"2026-09-01\"")
                        : json)
                .map(TestEntries::entry)
                .toList();

        assertThat(later).extracting(Entry::validOn).contains(LocalDate.of(2026, 9, 1));
        assertThat(new Snapshot(later, Map.of(), () -> Chronicle.NOTHING, List.of()).completeFrom())
                .isEqualTo(DIRECTORY.completeFrom());
    }

    private static Criteria search(String query) {
        return criteria(query, Set.of(), Fictive.EXCLUDE, query == null ? Sort.ID : Sort.RELEVANCE);
    }

    private static Criteria criteria(String query, Set<String> groups, Fictive fictive, Sort sort) {
        return new Criteria(query, groups, Criteria.Codes.ANY, Criteria.Inhabitants.ANY, fictive, sort, false);
    }

    private static Criteria withPostalCode(String code, Sort sort) {
        return new Criteria(
                null,
                Set.of(),
                new Criteria.Codes(null, null, code),
                Criteria.Inhabitants.ANY,
                Fictive.INCLUDE,
                sort,
                false);
    }

    private static Listing<Prepared<FoundCollectivity>> listing(Criteria criteria) {
        return criteria.search() == null ? new Listed(DIRECTORY, criteria) : new Searched(DIRECTORY, criteria);
    }

    private static List<Prepared<FoundCollectivity>> rows(Criteria criteria, List<String> after, int limit) {
        return listing(criteria).rows(after, limit).await().indefinitely();
    }

    private static List<String> position(Criteria criteria, Prepared<FoundCollectivity> row) {
        var listing = listing(criteria);
        listing.rows(null, 1).await().indefinitely();
        return listing.position(row);
    }

    private static List<String> ids(List<Prepared<FoundCollectivity>> rows) {
        return rows.stream().map(Prepared::id).toList();
    }
}
