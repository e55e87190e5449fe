package org.arobase.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void everythingIsMeasuredUnlessRowsAreNamed() {
        assertThat(Options.parse(List.of()).wants("reads")).isTrue();

        var some = Options.parse(List.of("--rows", "lag,writes"));

        assertThat(some.wants("lag")).isTrue();
        assertThat(some.wants("reads")).isFalse();
        assertThat(some.command()).isEqualTo("make load ROWS=lag,writes");
    }

    @Test
    void aRowThatDoesNotExistIsRefusedAndTheOthersNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--rows", "lagg")))
                .hasMessage(
                        "There is no row lagg. There are: start, memory, reads, resolve, directory, latency, writes, lag,"
                                + " scoring, actions, pages, export.");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--port"))).hasMessage("The option --port needs a value.");
    }
}
