package org.arobase.label.scoring;

import static org.arobase.label.scoring.SmallGrid.declared;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.arobase.label.scoring.Declaration.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredTest {

    private static final Engine ENGINE = SmallGrid.with("{code: 'a', points: ~60, children: [%s, %s]}, %s"
            .formatted(declared("a1", 20), declared("a2", 40), declared("b", 40)));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DONE, 40, 0, 0, 0",
        "PLANNED, 0, 40, 0, 0",
        "NOT_DONE, 0, 0, 40, 0",
        "UNREPORTED, 0, 0, 0, 40",
    })
    void aStatusSaysWhereThePointsGo(Status status, long done, long planned, long notDone, long unreported) {
        var b = Sample.criterion(SmallGrid.score(ENGINE, Map.of("b", Declaration.of(status))), "b");

        assertThat(b.done()).isEqualTo(done * Grid.ONE);
        assertThat(b.planned()).isEqualTo(planned * Grid.ONE);
        assertThat(b.notDone()).isEqualTo(notDone * Grid.ONE);
        assertThat(b.unreported()).isEqualTo(unreported * Grid.ONE);
    }

    @Test
    void whatIsSaidOfAParentPrevails() {
        var score = SmallGrid.score(
                ENGINE,
                Map.of("a", Declaration.detailed(250_000, 500_000, 250_000), "a1", Declaration.of(Status.DONE)));

        assertThat(Sample.criterion(score, "a1").done()).isEqualTo(5_000_000);
        assertThat(Sample.criterion(score, "a").done()).isEqualTo(15_000_000);
        assertThat(Sample.criterion(score, "a").planned()).isEqualTo(30_000_000);
        assertThat(Sample.criterion(score, "a1").reasons())
                .singleElement()
                .extracting(Reason::of)
                .asString()
                .isEqualTo("[a]");
    }

    @Test
    void aParentThatSaysNothingLeavesItToItsChildren() {
        var score = SmallGrid.score(
                ENGINE, Map.of("a", Declaration.of(Status.UNREPORTED), "a1", Declaration.of(Status.DONE)));

        assertThat(Sample.criterion(score, "a").done()).isEqualTo(20_000_000);
    }

    @Test
    void aThirdOfAPointIsSharedToTheLastMillionth() {
        var engine = SmallGrid.with(declared("a", 100));
        var third = Declaration.detailed(333_333, 333_333, 333_334);

        var a = Sample.criterion(SmallGrid.score(engine, Map.of("a", third)), "a");

        assertThat(a.done() + a.planned() + a.notDone()).isEqualTo(100_000_000);
        assertThat(a.unreported()).isZero();
    }
}
