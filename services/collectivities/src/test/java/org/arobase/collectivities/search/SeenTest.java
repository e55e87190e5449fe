package org.arobase.collectivities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void aNumberIsNewOnce() {
        var random = new SplittableRandom(5);
        var seen = new Seen();
        var plainly = new HashSet<Integer>();

        for (var i = 0; i < 100_000; i++) {
            var number = random.nextInt(i < 1_000 ? 200 : 1 << 24);
            assertThat(seen.add(number)).as("%d", number).isEqualTo(plainly.add(number));
        }
    }
}
