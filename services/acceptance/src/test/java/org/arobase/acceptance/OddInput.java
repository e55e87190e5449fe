package org.arobase.acceptance;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Query strings that nobody would write, made of an operation's own parameters and others; the same for the same seed. */
final class OddInput {

    private static final int MOST = 6;

    private final SplittableRandom random;
    private final List<String> texts = OddText.all();

    OddInput(long seed) {
        random = new SplittableRandom(seed);
    }

    String soup(Operation operation) {
        return IntStream.range(0, random.nextInt(1, MOST))
                .mapToObj(i -> Operation.encoded(name(operation)) + "=" + Operation.encoded(value(operation)))
                .collect(Collectors.joining("&"));
    }

    private String name(Operation operation) {
        var own = operation.queryParameters();
        return own.isEmpty() || random.nextInt(8) == 0 ? text() : own.get(random.nextInt(own.size()));
    }

    private String value(Operation operation) {
        var values =
                List.of("1", "20", "true", "id", "fr", "include", "commune-F0001", "F0", "53", "saint", "-publishedAt");
        return random.nextBoolean() ? values.get(random.nextInt(values.size())) : text();
    }

    private String text() {
        var text = texts.get(random.nextInt(texts.size()));
        return text.substring(0, Math.min(text.length(), 500));
    }
}
