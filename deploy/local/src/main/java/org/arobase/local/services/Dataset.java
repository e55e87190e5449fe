package org.arobase.local.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** A data set the directory is made of, and the day on which it was true. */
public record Dataset(String edition, String name, LocalDate validOn) {
    private static final Pattern FIGURE =
            Pattern.compile("arobase_dataset_valid_on_seconds\\{edition=\"([^\"]*)\",name=\"([^\"]*)\",?} (\\S+)");

    /** Reads a line of the text format of Prometheus; empty when it is about something else. */
    static Optional<Dataset> read(String line) {
        var figure = FIGURE.matcher(line);
        if (!figure.matches()) {
            return Optional.empty();
        }
        var instant = Instant.ofEpochSecond((long) Double.parseDouble(figure.group(3)));
        return Optional.of(new Dataset(figure.group(1), figure.group(2), LocalDate.ofInstant(instant, ZoneOffset.UTC)));
    }
}
