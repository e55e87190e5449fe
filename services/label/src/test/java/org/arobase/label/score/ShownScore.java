package org.arobase.label.score;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.arobase.testkit.Callers;

/** Reads a score as the administration does, and waits for what must come. */
final class ShownScore {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** REST Assured reads decimals as floats. */
    private static final double ENOUGH = 0.000_1;

    static String path(String collectivity) {
        return "/v1/campaigns/fictive-2026/scores/" + collectivity;
    }

    static String body(String collectivity) {
        return Callers.admin().get(path(collectivity)).asString();
    }

    static void awaitPoints(String collectivity, String theme, double points) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = Callers.admin().get(path(collectivity));
        while (!shows(answer, theme, points)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no %s points in %s but %s".formatted(points, theme, answer.asString()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = Callers.admin().get(path(collectivity));
        }
    }

    private static boolean shows(Response answer, String theme, double points) {
        return answer.statusCode() == 200
                && Math.abs(points - answer.jsonPath().getDouble(find(theme) + ".points")) < ENOUGH;
    }

    /** GPath of a theme wherever it stands. */
    static String find(String theme) {
        return "categories.collectMany { it.themes }.find { it.code == '" + theme + "' }";
    }

    private ShownScore() {}
}
