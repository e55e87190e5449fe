package org.arobase.acceptance.faults;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents what is written: a title of its own for each write, so that each can be recognised wherever it shows up. */
final class Wording {

    private static final int AUTHORITIES = 24;
    private static final int MOST_SERVICES = 3;

    private final String mark;
    private final int writer;
    private final List<String> services;
    private final RandomGenerator random;
    private int written;

    /** @param services codes there are */
    Wording(String mark, int writer, List<String> services, RandomGenerator random) {
        this.mark = mark;
        this.writer = writer;
        this.services = services;
        this.random = random;
    }

    String collectivity() {
        return "commune-F%04d".formatted(1 + random.nextInt(AUTHORITIES));
    }

    Content content() {
        var title = "%s-%d-%d".formatted(mark, writer, ++written);
        var summary = random.nextBoolean() ? "Written by " + title : null;
        var some = random.ints(1 + random.nextInt(MOST_SERVICES), 0, services.size())
                .distinct()
                .mapToObj(services::get)
                .toList();
        return new Content(title, summary, some);
    }
}
