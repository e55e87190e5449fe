package org.arobase.load.scoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.label.grid.GridDocument;
import org.arobase.label.grid.GridReading;
import org.arobase.label.scoring.ActionFact;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Criterion;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.Profile;

/** Villages of 24 actions under the grid that comes with the platform. */
final class ShippedGrid {

    private static final int VILLAGES = 64;
    private static final int ACTIONS = 24;
    private static final LocalDate CLOSING = LocalDate.of(2026, 12, 31);
    private static final Profile VILLAGE = new Profile("COMMUNE", 759);

    private final Random random = new Random(1);
    private final Engine engine;
    private final List<String> themes;
    private final List<Facts> villages;

    ShippedGrid() throws IOException {
        try (var grid = GridReading.class.getResourceAsStream("/grids/2026-model.json")) {
            engine = GridReading.engine(new ObjectMapper().readValue(grid, GridDocument.class));
        }
        themes = all(engine.grid().root())
                .filter(criterion -> "theme".equals(criterion.family()))
                .map(Criterion::code)
                .toList();
        villages = IntStream.range(0, VILLAGES).mapToObj(i -> village()).toList();
    }

    void score(int number) {
        var score = engine.score(VILLAGE, villages.get(number % VILLAGES));
        if (score.total() == 0) {
            throw new IllegalStateException("24 actions bring something");
        }
    }

    private Facts village() {
        return new Facts(
                CLOSING, IntStream.range(0, ACTIONS).mapToObj(this::action).toList());
    }

    private ActionFact action(int number) {
        var theme = themes.get(random.nextInt(themes.size()));
        var services = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(n -> new CoveredService(theme + "-" + random.nextInt(8), theme))
                .toList();
        return new ActionFact("action-" + number, null, null, random.nextInt(101), services);
    }

    private static Stream<Criterion> all(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), criterion.children().stream().flatMap(ShippedGrid::all));
    }
}
