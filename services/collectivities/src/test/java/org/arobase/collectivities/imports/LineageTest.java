package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.arobase.collectivities.imports.Movement.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Communes A, B and C of 2018 and what they became; a movement reads MOD year type-code type-code. */
class LineageTest {
    private static final LocalDate CONTOURS = LocalDate.of(2018, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
            nothing happens     |                                                                    | COM-A  | A
            a merger            | 32 2019 COM-A COM-A, 32 2019 COM-B COM-A                           | COM-A  | A B
            mergers that go on  | 32 2019 COM-A COM-A, 32 2019 COM-B COM-A, 32 2020 COM-A COM-C, 32 2020 COM-C COM-C | COM-C | A B C
            its déléguée        | 32 2019 COM-A COM-A, 32 2019 COM-B COM-A, 32 2019 COM-A COMD-A     | COMD-A | A
            a seat that moves   | 32 2019 COM-A COM-A, 32 2019 COM-B COM-A, 50 2025 COM-A COM-B      | COM-B  | A B
            a déléguée that ends| 32 2019 COM-A COM-A, 32 2019 COM-B COM-A, 35 2021 COMD-B COM-A     | COM-A  | A B
            a split             | 21 2024 COM-A COM-A, 21 2024 COM-A COM-D                           | COM-A  | unknown
            its other part      | 21 2024 COM-A COM-A, 21 2024 COM-A COM-D                           | COM-D  | unknown
            its associée        | 21 2024 COM-A COM-A, 21 2024 COM-A COM-D, 21 2024 COM-A COMA-E     | COMA-E | unknown
            a merger undone     | 32 2019 COM-A COM-A, 32 2019 COM-B COM-A, 32 2019 COM-B COMD-B, 21 2024 COM-A COM-A, 21 2024 COM-A COM-B, 21 2024 COMD-B COM-B | COM-B | B
            what it leaves      | 32 2019 COM-A COM-A, 32 2019 COM-B COM-A, 32 2019 COM-B COMD-B, 21 2024 COM-A COM-A, 21 2024 COM-A COM-B, 21 2024 COMD-B COM-B | COM-A | unknown
            merged with a part  | 21 2024 COM-A COM-A, 21 2024 COM-A COM-D, 32 2025 COM-B COM-B, 32 2025 COM-D COM-B | COM-B | unknown
            an older déléguée   | 32 2017 COM-A COMD-A, 32 2017 COM-A COM-A, 32 2019 COM-A COMD-A, 32 2019 COM-A COM-B | COMD-A | unknown
            an undocumented one | 72 2026 COM-A COMD-A                                               | COMD-A | unknown
            déléguées that part | 32 2019 COM-A COMD-A, 71 2020 COMD-A COMD-A, 71 2020 COMD-A COMD-D | COMD-A | unknown
            before the contours | 32 2018 COM-A COM-A, 32 2018 COM-B COM-A                           | COM-A  | A
            """)
    void aPlaceIsMadeOfCommunesOf2018(String story, String movements, String place, String expected) {
        var lineage = new Lineage(
                Set.of("A", "B", "C"),
                CONTOURS,
                Arrays.stream(movements == null ? new String[0] : movements.split(", "))
                        .map(LineageTest::movement)
                        .toList());

        assertThat(lineage.of(place(place)))
                .as(story)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
    }

    static Movement movement(String text) {
        var words = text.split(" ");
        var on = LocalDate.of(Integer.parseInt(words[1]), 1, 1);
        return new Movement(Integer.parseInt(words[0]), on, place(words[2]), place(words[3]));
    }

    private static Place place(String text) {
        var words = text.split("-");
        return new Place(words[0], words[1]);
    }
}
