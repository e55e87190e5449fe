package org.arobase.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void theStateIsBesideTheRootUnlessSaidOtherwise() {
        var options = Options.parse(List.of("run", "--root", "/platform"));

        assertThat(options.state()).isEqualTo(Path.of("/platform/.arobase"));
        assertThat(options.ports().base()).isEqualTo(8080);
        assertThat(options.yes()).isFalse();
    }

    @Test
    void everythingCanBeSaid() {
        var options = Options.parse(List.of("reset", "--state", "/tmp/x/../state", "--port", "9000", "--yes"));

        assertThat(options.command()).isEqualTo(Command.RESET);
        assertThat(options.state()).isEqualTo(Path.of("/tmp/state"));
        assertThat(options.ports().base()).isEqualTo(9000);
        assertThat(options.yes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "start", "run --fast", "run --port", "run --port eighty", "run --state"})
    void whatMakesNoSenseIsAnsweredWithTheUsage(String line) {
        var words = line.isEmpty() ? List.<String>of() : List.of(line.split(" "));

        assertThatThrownBy(() -> Options.parse(words))
                .isInstanceOf(Options.Usage.class)
                .hasMessageContaining("Usage: ");
    }
}
