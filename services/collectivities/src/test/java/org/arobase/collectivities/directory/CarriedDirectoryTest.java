package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.collectivities.imports.CarriedLines;
import org.arobase.collectivities.imports.EditionLine;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Fictive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code, post code, SIREN and membership of the country as the directory answers it, against the lines of the file. */
class CarriedDirectoryTest {
    private static final List<EditionLine> LINES = CarriedLines.of("2026");
    private static final Snapshot DIRECTORY =
            new Snapshot(TestEntries.of("2026"), Map.of(), () -> Chronicle.NOTHING, List.of());

    @Test
    void everyCodeLeadsToThoseThatBearIt() {
        var bearers = ids(line -> line.code().length() == 5 ? Stream.of(line.code()) : Stream.empty());

        assertThat(bearers).hasSizeGreaterThan(36_900);
        assertThat(bearers)
                .allSatisfy((code, ids) ->
                        assertThat(listed(new Criteria.Codes(code, null, null))).isEqualTo(ids));
    }

    @Test
    void everyPostCodeLeadsToTheCommunesThatShareIt() {
        var sharing = ids(line -> line.postalCodes().stream());

        assertThat(sharing).hasSize(6_310);
        assertThat(sharing)
                .allSatisfy((code, ids) ->
                        assertThat(listed(new Criteria.Codes(null, null, code))).isEqualTo(ids));
    }

    @Test
    void everySirenLeadsToTheOneThatBearsIt() {
        var bearers = ids(line ->
                Stream.of(line.siren() == null ? line.code() : line.siren()).filter(siren -> siren.length() == 9));

        assertThat(bearers).hasSize(34_875 + 1_254 + 11 + 1);
        assertThat(bearers)
                .allSatisfy((siren, ids) -> assertThat(listed(new Criteria.Codes(null, siren, null)))
                        .isEqualTo(ids));
    }

    @ParameterizedTest
    @EnumSource(names = {"EPCI", "EPT", "CTCD", "DEPARTEMENT", "REGION"})
    void everyMembershipIsThatOfTheFile(Kind kind) {
        var members = LINES.stream()
                .filter(line -> line.kind() == Kind.COMMUNE)
                .flatMap(line -> groupings(kind, line).map(code -> Map.entry(kind.slug() + "-" + code, id(line))))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));

        assertThat(members)
                .isNotEmpty()
                .allSatisfy((grouping, ids) -> assertThat(
                                listed(Set.of(grouping, Groups.kind(Kind.COMMUNE)), Criteria.Codes.ANY))
                        .isEqualTo(ids));
    }

    /** The file names an overseas collectivity as the parent of its communes and districts; two that are one name each other. */
    @Test
    void whatLiesInAnOverseasCollectivityIsItsMember() {
        var members = LINES.stream()
                .filter(line -> line.kind() == Kind.COMMUNE || line.kind() == Kind.COLLECTIVITE_OUTREMER)
                .filter(line -> line.parent() != null && line.parent().matches("collectivite-outremer-\\d{3}"))
                .collect(groupingBy(
                        EditionLine::parent,
                        TreeMap::new,
                        mapping(CarriedDirectoryTest::id, toCollection(TreeSet::new))));

        assertThat(members.keySet().stream().map(id -> id.substring(id.length() - 3)))
                .containsExactly("975", "977", "978", "984", "986", "987", "988", "989");
        assertThat(members)
                .allSatisfy((overseas, ids) ->
                        assertThat(listed(Set.of(overseas), Criteria.Codes.ANY)).isEqualTo(ids));
        assertThat(members.get("collectivite-outremer-987")).hasSize(48);
    }

    @Test
    void everyEntityOfTheFileIsThereAndNoOther() {
        var all = LINES.stream().map(CarriedDirectoryTest::id).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed(Set.of(), Criteria.Codes.ANY)).isEqualTo(all);
        assertThat(LINES)
                .allSatisfy(line ->
                        assertThat(DIRECTORY.get(id(line)).orElseThrow().name()).isEqualTo(line.name()));
    }

    private static Stream<String> groupings(Kind kind, EditionLine line) {
        return switch (kind) {
            case EPCI -> Stream.ofNullable(line.epci());
            case EPT -> Stream.ofNullable(line.ept());
            case CTCD -> Stream.ofNullable(line.ctcd());
            case DEPARTEMENT -> line.departements().stream();
            default -> line.regions().stream();
        };
    }

    private static Map<String, Set<String>> ids(Function<EditionLine, Stream<String>> codes) {
        return LINES.stream()
                .flatMap(line -> codes.apply(line).map(code -> Map.entry(code, id(line))))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
    }

    private static Set<String> listed(Criteria.Codes codes) {
        return listed(Set.of(), codes);
    }

    private static Set<String> listed(Set<String> groups, Criteria.Codes codes) {
        var criteria = new Criteria(null, groups, codes, Criteria.Inhabitants.ANY, Fictive.EXCLUDE, Sort.ID, false);
        return new Listed(DIRECTORY, criteria)
                .rows(null, Integer.MAX_VALUE).await().indefinitely().stream()
                        .map(Prepared::id)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(EditionLine line) {
        return line.id().toString();
    }
}
