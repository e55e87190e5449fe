package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.arobase.actions.index.IndexRows.Mark;
import org.arobase.actions.index.IndexRows.Written;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final UUID ACTION = new UUID(1, 2);
    private static final Mark TWELFTH = new Mark(12, ACTION);

    private final Seen seen = new Seen();

    @Test
    void whileALongTransactionLastsWhatWasWrittenAfterItIsTakenOnce() {
        seen.begin(written(10));
        seen.add(TWELFTH);
        seen.settle(written(10));

        assertThat(seen.fresh(List.of(TWELFTH))).isEmpty();
        assertThat(seen.fresh(List.of(new Mark(13, ACTION)))).hasSize(1);
    }

    @Test
    void whatIsSettledIsForgotten() {
        seen.begin(written(10));
        seen.add(TWELFTH);
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

    private static Written written(long horizon) {
        return new Written(horizon, List.of(), Map.of());
    }
}
