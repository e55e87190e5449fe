package org.arobase.load.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void theBytesOfAllClassesCountTogether() {
        var histogram = """
                4711:
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:             2        2097152  [B (java.base@25.0.3)
                   2:             1        1048576  [I (java.base@25.0.3)
                Total             3        3145728
                """;

        assertThat(Heap.mebibytes(histogram)).isEqualTo(3.0);
    }

    @Test
    void whatNobodyHoldsAnyMoreIsNotCounted() throws Exception {
        var heap = new Heap(ProcessHandle.current().pid());
        var held = new byte[64 << 20];
        var with = heap.mebibytesAfterCollection();
        assertThat(held).hasSize(64 << 20);
        held = null;
        for (var i = 0; i < 64; i++) {
            held = new byte[1 << 20];
        }
        held = null;
        assertThat(with - heap.mebibytesAfterCollection()).isBetween(48.0, 80.0);
    }

    @Test
    void silenceIsNoEmptyHeap() {
        assertThatThrownBy(() -> Heap.mebibytes("4711: no such process")).hasMessageContaining("no such process");
    }
}
