package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Whatever is asked for, the index finds what the database finds: the same actions in the same order, the same counts. */
@QuarkusTest
@TestPlatform
class SameInIndexTest {

    private static final int ACTIONS = 700;
    private static final int QUESTIONS = 150;

    @Inject
    ManyLifelike lifelike;

    @Inject
    ActionList lists;

    @Inject
    FacetsInIndex index;

    @Inject
    FacetsInDatabase database;

    @Inject
    MapInIndex mapInIndex;

    @Inject
    MapInDatabase mapInDatabase;

    @Inject
    Nomenclatures nomenclatures;

    @Test
    void whateverIsAskedForIsTheSameAsInTheDatabaseAlsoAfterChanges() throws Throwable {
        var chance = new Random(20_26);
        lifelike.describe(chance, ACTIONS);
        var answered = 0;
        for (var n = 0; n < QUESTIONS; n++) {
            if (n % 10 == 9) {
                lifelike.change(chance);
            }
            var asked = Question.any(chance);
            answered += assertSameRows(asked) > 0 ? 1 : 0;
            assertSameCounts(asked);
            assertSameMap(asked);
        }
        assertThat(answered).as("questions that find something").isGreaterThan(QUESTIONS / 5);
    }

    private int assertSameRows(Question asked) throws Throwable {
        var checks = new Checks();
        var indexed = (IndexedList) lists.select(asked.selection(), asked.area(), asked.sort(), checks);
        checks.done();
        var expected = get(() -> indexed.database().rows(null, ACTIONS * 2));
        var found = pages(indexed, asked.limit());
        assertThat(found).as(asked.toString()).isEqualTo(expected);
        assertThat(get(indexed::count)).as(asked.toString()).isEqualTo(expected.size());
        return expected.size();
    }

    /** Page by page, as clients read. */
    private static List<ActionItem> pages(IndexedList list, int limit) throws Throwable {
        var all = new ArrayList<ActionItem>();
        List<String> after = null;
        List<ActionItem> page;
        do {
            var from = after;
            page = get(() -> list.rows(from, limit));
            all.addAll(page);
            after = page.isEmpty() ? null : list.position(page.getLast());
        } while (page.size() == limit);
        return all;
    }

    private void assertSameCounts(Question asked) throws Throwable {
        var narrowed = ActionFilters.of(asked.selection(), nomenclatures.current(), new Checks())
                .within(asked.area().box(new Checks()));
        var passes = FacetPasses.of(narrowed, List.of(Facet.values()));
        var expected = get(() -> database.count(passes));
        var counted = get(() -> index.count(passes));
        assertThat(counted.total()).as(asked.toString()).isEqualTo(expected.total());
        for (var facet : Facet.values()) {
            assertThat(counted.values().get(facet))
                    .as("%s of %s", facet, asked)
                    .isEqualTo(expected.values().getOrDefault(facet, Map.of()));
        }
    }

    private void assertSameMap(Question asked) throws Throwable {
        var narrowed = ActionFilters.of(asked.selection(), nomenclatures.current(), new Checks());
        for (var part : List.of(new MapSelection("2", null), new MapSelection("8", "-19.5,45,-17,48"))) {
            var box = part.box(new Checks());
            var expected = get(() -> mapInDatabase.clusters(narrowed, box)).features();
            var drawn = get(() -> mapInIndex.clusters(narrowed, box)).features();
            assertThat(drawn)
                    .as(asked.toString())
                    .usingRecursiveComparison()
                    .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1, Double.class)
                    .isEqualTo(expected);
        }
    }

    private static <T> T get(Supplier<Uni<T>> read) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(read);
    }
}
