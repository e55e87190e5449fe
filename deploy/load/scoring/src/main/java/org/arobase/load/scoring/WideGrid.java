package org.arobase.load.scoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.label.grid.GridDocument;
import org.arobase.label.grid.GridReading;
import org.arobase.label.scoring.Declaration;
import org.arobase.label.scoring.Declaration.Status;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.Profile;

/** A grid of 75 criteria of 99 each, and something declared of every one: what does not apply is shared out. */
final class WideGrid {

    private static final int PARENTS = 75;
    private static final int CHILDREN = 99;
    private static final Profile VILLAGE = new Profile("COMMUNE", 759);
    private static final List<Status> STATUSES =
            List.of(Status.DONE, Status.PLANNED, Status.NOT_DONE, Status.UNREPORTED, Status.NOT_APPLICABLE);

    private final Engine engine;
    private final Facts facts;

    WideGrid() throws IOException {
        engine = GridReading.engine(new ObjectMapper().readValue(grid(), GridDocument.class));
        var random = new Random(1);
        Map<String, Declaration> declared = IntStream.range(0, PARENTS * CHILDREN)
                .boxed()
                .collect(Collectors.toMap(
                        number -> "c-" + number / CHILDREN + "-" + number % CHILDREN,
                        number -> Declaration.of(STATUSES.get(random.nextInt(STATUSES.size())))));
        facts = new Facts(LocalDate.of(2026, 12, 31), List.of(), declared, Map.of(), List.of());
    }

    void score(int number) {
        if (engine.score(VILLAGE, facts).total() == 0) {
            throw new IllegalStateException("a fifth of the criteria is done");
        }
    }

    private static String grid() {
        var parents = all(
                PARENTS,
                parent -> criterion(
                        "p-" + parent,
                        CHILDREN,
                        "\"children\":["
                                + all(
                                        CHILDREN,
                                        child -> criterion(
                                                "c-" + parent + "-" + child, 1, "\"measure\":{\"type\":\"DECLARED\"}"))
                                + "]"));
        return "{\"redistribution\":{\"mode\":\"PROPORTIONAL\",\"levels\":[2]},\"criteria\":"
                + criterion("all", PARENTS * CHILDREN, "\"children\":[" + parents + "]") + "}";
    }

    private static String criterion(String code, int points, String content) {
        return "{\"code\":\"%s\",\"points\":{\"value\":%d},%s}".formatted(code, points, content);
    }

    private static String all(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
