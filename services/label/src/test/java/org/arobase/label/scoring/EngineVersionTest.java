package org.arobase.label.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Declaration.Status;
import org.junit.jupiter.api.Test;

/** A version stands for its results: whoever changes one of them counts it up, and says what becomes of published scores. */
class EngineVersionTest {

    private static final Map<Integer, String> RESULTS =
            Map.of(1, "648335f644895cbd74893049faea0064cfc164911defb4d1a47193f90365964e");

    @Test
    void aVersionGivesTheResultsItAlwaysGave() {
        var random = new Random(7);
        var shipped = IntStream.range(0, 50)
                .mapToObj(i -> Sample.score(actions(random)))
                .map(EventJson::write)
                .toList();
        var ruled = ruled();
        var written = IntStream.range(0, 50)
                .mapToObj(i -> SmallGrid.score(ruled, declared(random), Map.of("debit", random.nextDouble() * 120)))
                .map(EventJson::write)
                .toList();

        assertThat(sha256(shipped + "" + written)).isEqualTo(RESULTS.get(Engine.VERSION));
    }

    private static List<ActionFact> actions(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> {
                    var theme = Sample.THEMES.get(random.nextInt(Sample.THEMES.size()));
                    var services = IntStream.range(0, random.nextInt(4))
                            .mapToObj(n -> new CoveredService(theme + "-" + random.nextInt(6), theme))
                            .toList();
                    var end = random.nextInt(5) == 0 ? Sample.CLOSING.minusDays(random.nextInt(900)) : null;
                    return new ActionFact("action-" + i, null, end, random.nextInt(101), services);
                })
                .toList();
    }

    /** Every measure and every kind of rule, in thirds that do not come out even. */
    private static Engine ruled() {
        return SmallGrid.of("""
                {redistribution: {mode: 'PROPORTIONAL', levels: [1, 2]},
                 criteria: {code: 'all', points: ~100, children: [
                   {code: 'a', points: ~33.333333, reduction: '2.0 / 3.0', children: [
                     {code: 'a1', points: ~11.111111, measure: {type: 'DECLARED'}},
                     {code: 'a2', points: ~22.222222, cap: 'b', measure: {type: 'DECLARED'}}]},
                   {code: 'b', points: ~33.333333, measure: {type: 'INDICATOR', indicator: 'debit', from: ~8, to: ~100}},
                   {code: 'c', points: ~20, applies: 'population < 500', measure: {type: 'DECLARED'}},
                   {code: 'd', points: ~13.333334, measure: {type: 'FORMULA', rule: "share['a1'] / 3.0"}}]}}
                """);
    }

    private static Map<String, Declaration> declared(Random random) {
        var declared = new HashMap<String, Declaration>();
        for (var code : List.of("a", "a1", "a2")) {
            var status = Status.values()[random.nextInt(Status.values().length)];
            var done = random.nextLong(Grid.ONE + 1);
            declared.put(
                    code,
                    status == Status.DETAILED
                            ? Declaration.detailed(done, (Grid.ONE - done) / 3, Grid.ONE - done - (Grid.ONE - done) / 3)
                            : Declaration.of(status));
        }
        return declared;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
