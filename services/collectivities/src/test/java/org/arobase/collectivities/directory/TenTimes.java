package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.imports.TestEditions;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.list.Fictive;

/**
 * Measures the directory with ten times as many entities, generated, beside the one there is: by id and by search. A program,
 * no test: figures depend on the machine. The ten are copies whose names have other consonants, so that they are as long
 * and as like each other as real ones.
 */
final class TenTimes {
    private static final String CONSONANTS = "bcdfgklmnprstv";
    private static final int READS = 2_000_000;
    private static final int ROUNDS = 30;
    private static final Criteria ALL = new Criteria(
            null, Set.of(), Criteria.Codes.ANY, Criteria.Inhabitants.ANY, Fictive.EXCLUDE, Sort.RELEVANCE, false);

    public static void main(String[] arguments) {
        var states = TestEditions.states("2026");
        var once = entries(states, 1);
        var queries = new Relevance(once, 20_26).queries();
        for (var times : List.of(1, 10, 1, 10)) {
            var before = System.nanoTime();
            var entries = entries(states, times);
            var read = System.nanoTime();
            var snapshot = new Snapshot(entries, new FormerNames(new History()).byId(), Chronicle.NOTHING, List.of());
            var built = System.nanoTime();
            System.out.printf(
                    "%d x: entities=%d read=%d ms indexed=%d ms, by id %.0f ns, search %.1f us, memory %d MB%n",
                    times,
                    entries.size(),
                    (read - before) / 1_000_000,
                    (built - read) / 1_000_000,
                    byId(snapshot, once),
                    search(snapshot, queries),
                    memory());
            queries.stream()
                    .collect(groupingBy(Relevance.Query::rule))
                    .forEach((rule, of) -> System.out.printf("    %s %.1f us%n", rule, search(snapshot, of)));
        }
    }

    private static double byId(Snapshot snapshot, List<Entry> known) {
        var random = new SplittableRandom(1);
        var found = 0L;
        for (var warm = 0; warm < 2; warm++) {
            found = 0;
            var begin = System.nanoTime();
            for (var i = 0; i < READS; i++) {
                found += snapshot.get(known.get(random.nextInt(known.size())).id())
                        .orElseThrow()
                        .population();
            }
            if (warm == 1 && found != 0) {
                return (double) (System.nanoTime() - begin) / READS;
            }
        }
        return 0;
    }

    private static double search(Snapshot snapshot, List<Relevance.Query> queries) {
        var begin = 0L;
        for (var round = 0; round < 2 * ROUNDS; round++) {
            begin = round == ROUNDS ? System.nanoTime() : begin;
            for (var query : queries) {
                if (snapshot.searchable().find(query.text(), ALL).size() == 0) {
                    throw new IllegalStateException(query.text());
                }
            }
        }
        return (System.nanoTime() - begin) / 1_000.0 / ROUNDS / queries.size();
    }

    private static List<Entry> entries(List<Collectivity> states, int times) {
        var entries = new ArrayList<Entry>();
        IntStream.range(0, times)
                .forEach(copy -> states.stream()
                        .map(state -> EventJson.write(copy == 0 ? state : copied(state, copy)))
                        .map(Entry::of)
                        .forEach(entries::add));
        return entries;
    }

    private static Collectivity copied(Collectivity state, int copy) {
        var tree = EventJson.read(EventJson.write(state), Map.class);
        @SuppressWarnings("unchecked")
        var changed = (Map<String, Object>) tree;
        changed.put("id", state.id() + "x" + copy);
        changed.put("code", state.code() + "x" + copy);
        changed.put("siren", null);
        changed.put("postalCodes", List.of());
        changed.put("name", named(state.name(), copy));
        return EventJson.read(EventJson.write(changed), Collectivity.class);
    }

    private static String named(String name, int copy) {
        var other = new StringBuilder();
        name.chars().forEach(letter -> {
            var at = CONSONANTS.indexOf(letter);
            other.append(at < 0 ? (char) letter : CONSONANTS.charAt((at + copy) % CONSONANTS.length()));
        });
        return other.toString();
    }

    private static long memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private TenTimes() {}
}
