package org.arobase.label.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;

/** Reads a score as the administration does, and waits for what must come. */
final class ShownScore {

    /** REST Assured reads decimals as floats. */
    private static final double ENOUGH = 0.000_1;

    static String path(String collectivity) {
        return "/v1/campaigns/fictive-2026/scores/" + collectivity;
    }

    static String body(String collectivity) {
        return Callers.admin().get(path(collectivity)).asString();
    }

    static void awaitPoints(String collectivity, String theme, double points) {
        Awaits.untilAsserted(() -> assertThat(points(collectivity, theme)).isCloseTo(points, within(ENOUGH)));
    }

    /** GPath of a theme, whatever its category. */
    static String find(String theme) {
        return "criteria.children[0].children.collectMany { it.children }.find { it.code == '" + theme + "' }";
    }

    private static double points(String collectivity, String theme) {
        return Callers.admin()
                .get(path(collectivity))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getDouble(find(theme) + ".share");
    }

    private ShownScore() {}
}
