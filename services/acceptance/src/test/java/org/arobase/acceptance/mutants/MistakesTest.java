package org.arobase.acceptance.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list keeps up with the code; whether the mistakes are caught is what {@code make mutants} is for. */
class MistakesTest {

    static Stream<Mutant> all() {
        return Mistakes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMistakeCanStillBeMade(Mutant mutant) throws IOException {
        var root = Path.of("..", "..");
        var source = Files.readString(mutant.file(root));
        assertThat(mutant.mutated(source)).isNotEqualTo(source);
    }
}
