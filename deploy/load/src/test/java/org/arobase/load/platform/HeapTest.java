package org.arobase.load.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void bothGenerationsCountAndNothingElse() {
        var info = """
                4711:
                 DefNew     total 78656K, used 1024K [0x00000000f0000000, 0x00000000f5550000, 0x00000000f5550000)
                  eden space 69952K,   1% used [0x00000000f0000000, 0x00000000f0100000, 0x00000000f4450000)
                 Tenured    total 174784K, used 2048K [0x00000000f5550000, 0x0000000100000000, 0x0000000100000000)
                 Metaspace       used 71680K, committed 72448K, reserved 1114112K
                  class space    used 9216K, committed 9536K, reserved 1048576K
                """;

        assertThat(Heap.mebibytes(info)).isEqualTo(3.0);
    }

    @Test
    void silenceIsNoEmptyHeap() {
        assertThatThrownBy(() -> Heap.mebibytes("4711: no such process")).hasMessageContaining("no such process");
    }
}
