package org.arobase.load.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The directory in memory by itself, as it is and with ten times as many entities, in one JVM. */
public record DirectoryCore(Place place) {
    private static final String MAIN = "org.arobase.collectivities.directory.TenTimes";
    private static final Pattern FIGURES = Pattern.compile("[0-9.E-]+( [0-9.E-]+){3}");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    /** Ten directories and what they are made of. */
    private static final int MEBIBYTES = 3_072;

    /** Microseconds of processor time: by id and by search, each in the one and in the other. */
    public record Round(double byId, double byIdOfTen, double search, double searchOfTen) {
        private static Round of(String line) {
            var figures = Arrays.stream(line.split(" ")).map(Double::valueOf).toList();
            return new Round(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
        }
    }

    /**
     * @param documents a file with a document of the directory a line
     * @param time of the processor, for each figure of a round
     */
    public List<Round> rounds(Path documents, int rounds, Duration time, Consumer<String> progress) throws Exception {
        var command = Java.program(
                MEBIBYTES,
                place.collectivities(),
                place.directory(),
                MAIN,
                documents.toString(),
                Integer.toString(rounds),
                Long.toString(time.toSeconds()));
        var told = new ArrayList<Round>();
        try (var child = Child.start(command, Java.ENVIRONMENT, place.log("directory-core"))) {
            while (told.size() < rounds) {
                var next = told.size();
                child.await(() -> lines(child).size() > next, PATIENCE);
                told.add(Round.of(lines(child).get(next)));
                progress.accept("round %d of %d: %s".formatted(told.size(), rounds, told.getLast()));
            }
        }
        return told;
    }

    /** The whole ones with figures; what else is said there is the log of libraries. */
    private static List<String> lines(Child child) throws Exception {
        var text = child.output();
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> FIGURES.matcher(line).matches())
                .toList();
    }
}
