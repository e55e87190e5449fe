package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.arobase.actions.index.IndexRows.Mark;
import org.arobase.actions.index.IndexRows.Written;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final UUID ACTION = new UUID(1, 2);
    private static final UUID OTHER = new UUID(3, 4);
    private static final Mark TWELFTH = new Mark(12, ACTION);

    private final Seen seen = new Seen();

    @Test
    void whileALongTransactionLastsWhatWasWrittenAfterItIsTakenOnce() {
        seen.begin(written(10));
        pass(List.of(TWELFTH));
        seen.settle(written(10));

        assertThat(seen.fresh(List.of(TWELFTH))).isEmpty();
        assertThat(seen.fresh(List.of(new Mark(13, ACTION)))).hasSize(1);
    }

    @Test
    void aTransactionOfManyPagesIsTakenOnce() {
        seen.begin(written(10));
        pass(List.of(TWELFTH, new Mark(12, OTHER)), List.of(new Mark(14, ACTION)));
        seen.settle(written(10));

        assertThat(seen.fresh(List.of(TWELFTH, new Mark(12, OTHER), new Mark(14, ACTION))))
                .isEmpty();
    }

    @Test
    void howeverMuchATransactionWroteItIsTakenOnce() {
        var many = LongStream.range(0, 200_000)
                .mapToObj(n -> new Mark(12, new UUID(n, n)))
                .toList();
        seen.begin(written(10));
        pass(many);
        seen.settle(written(10));

        assertThat(seen.fresh(many)).isEmpty();
    }

    @Test
    void whatWasBrokenOffInTheMiddleIsTakenAgain() {
        seen.begin(written(10));
        seen.passage().passed(List.of(new Mark(11, ACTION), TWELFTH));

        assertThat(seen.fresh(List.of(new Mark(11, ACTION), TWELFTH))).containsExactly(TWELFTH);
    }

    @Test
    void whatIsSettledIsForgotten() {
        seen.begin(written(10));
        pass(List.of(TWELFTH));
        seen.settle(written(13));

        assertThat(seen.horizon()).isEqualTo(13);
        assertThat(seen.fresh(List.of(TWELFTH))).hasSize(1);
    }

    @Test
    void anAuthorityIsTakenAgainWhenItIsWrittenAgain() {
        var village = new Written(10, List.of(), Map.of("commune-F0001", 11L));
        seen.begin(written(10));
        seen.settle(village);

        assertThat(seen.freshAuthors(village)).isEmpty();
        assertThat(seen.freshAuthors(new Written(10, List.of(), Map.of("commune-F0001", 12L))))
                .containsExactly("commune-F0001");
    }

    @SafeVarargs
    private void pass(List<Mark>... pages) {
        var passage = seen.passage();
        for (var page : pages) {
            passage.passed(page);
        }
        passage.end();
    }

    private static Written written(long horizon) {
        return new Written(horizon, List.of(), Map.of());
    }
}
