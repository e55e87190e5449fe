package org.arobase.label.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.arobase.label.score.Regraded.Mark;
import org.junit.jupiter.api.Test;

class LookedTest {

    private static final Stretch STRETCH = new Stretch("c", "", 4, "before", "after");

    @Test
    void whatCameOrWasWrittenSinceIsLookedAtAgain() {
        var looked =
                new Looked(STRETCH, versions("a", 1, "b", 1, "c", 1), List.of(regraded("a", 1)), List.of("b", "c"));

        assertThat(looked.changed(versions("a", 1, "b", 2, "d", 1))).containsExactly("b", "d");
    }

    @Test
    void whatWasLookedAtAgainTakesItsPlaceAndWhatIsGoneIsGone() {
        var looked = new Looked(
                STRETCH,
                versions("a", 1, "b", 1, "c", 1, "e", 1),
                List.of(regraded("a", 1), regraded("b", 1), regraded("e", 1)),
                List.of("c"));
        var now = versions("a", 1, "b", 2, "c", 2, "d", 1);
        var again = new Looked(
                STRETCH, versions("b", 2, "c", 2, "d", 1), List.of(regraded("b", 7), regraded("c", 7)), List.of("d"));

        var corrected = looked.with(now, again);

        assertThat(corrected.graded()).containsExactly(regraded("a", 1), regraded("b", 7), regraded("c", 7));
        assertThat(corrected.skipped()).containsExactly("d");
        assertThat(corrected.size()).isEqualTo(4);
        assertThat(corrected.reached()).isEqualTo("d");
    }

    @Test
    void oneThatIsNotFullIsTheLast() {
        var full = new Looked(STRETCH, versions("a", 1, "b", 1, "c", 1, "d", 1), List.of(), List.of());

        assertThat(full.following()).contains(new Stretch("c", "d", 4, "before", "after"));
        assertThat(new Looked(STRETCH, versions("a", 1), List.of(), List.of()).following())
                .isEmpty();
        assertThat(new Looked(STRETCH, versions(), List.of(), List.of()).reached())
                .isNull();
    }

    private static Regraded regraded(String collectivity, int level) {
        return new Regraded(collectivity, false, new Mark(0, 1), new Mark(0, level), "[]", List.of());
    }

    private static SequencedMap<String, Long> versions(Object... idsAndVersions) {
        var versions = new TreeMap<String, Long>();
        for (var i = 0; i < idsAndVersions.length; i += 2) {
            versions.put((String) idsAndVersions[i], ((Integer) idsAndVersions[i + 1]).longValue());
        }
        return new LinkedHashMap<>(versions);
    }
}
