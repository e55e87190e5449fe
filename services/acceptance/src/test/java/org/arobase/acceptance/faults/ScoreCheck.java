package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** The account of each score names the public actions of the authority, theme by theme, with what they cover. */
final class ScoreCheck implements Check {

    /** A share is told of points that are rounded: beyond these it says nothing of the record. */
    private static final int DECIMALS = 2;

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        return evidence.scores().entrySet().stream()
                .flatMap(entry -> score(entry.getKey(), entry.getValue(), evidence));
    }

    private static Stream<Violation> score(String authority, JsonNode score, Evidence evidence) {
        var actions = evidence.actions().stream()
                .filter(action -> action.path("collectivity").asText().equals(authority))
                .toList();
        return score.at("/criteria/children/0/children")
                .valueStream()
                .flatMap(category -> category.path("children").valueStream())
                .flatMap(theme -> theme(authority, theme, actions, evidence));
    }

    private static Stream<Violation> theme(
            String authority, JsonNode theme, List<JsonNode> actions, Evidence evidence) {
        var code = theme.path("code").asText();
        var left = new TreeSet<String>();
        var covering = actions.stream()
                .filter(action -> texts(action, "themes").anyMatch(code::equals))
                .filter(action -> !action.hasNonNull("end"))
                .toList();
        var expected = new Counted(
                new TreeSet<>(covering.stream()
                        .map(action -> action.path("id").asText())
                        .toList()),
                new TreeSet<>(covering.stream()
                        .flatMap(action -> texts(action, "services"))
                        .filter(service -> code.equals(evidence.themes().get(service)))
                        .toList()),
                best(covering));
        left.addAll(basis(theme, "ACTIONS").toList());
        var quality = part(theme, "BEST_RECORDS").path("share").decimalValue();
        var actual = new Counted(
                left,
                new TreeSet<>(basis(theme, "COVERED").toList()),
                quality.setScale(DECIMALS, RoundingMode.HALF_UP));
        return actual.equals(expected)
                ? Stream.empty()
                : Stream.of(new Violation(
                        Promise.STALE,
                        authority,
                        "theme %s counts %s, and its actions make %s".formatted(code, actual, expected)));
    }

    /** Completeness of the best record. */
    private static BigDecimal best(List<JsonNode> actions) {
        var best = actions.stream()
                .mapToInt(action -> action.path("completeness").asInt())
                .max()
                .orElse(0);
        return BigDecimal.valueOf(best).setScale(DECIMALS);
    }

    /** The part of a theme that gives this reason. */
    private static JsonNode part(JsonNode theme, String reason) {
        return theme.path("children")
                .valueStream()
                .filter(part -> part.at("/reasons/0/code").asText().equals(reason))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static Stream<String> basis(JsonNode theme, String reason) {
        return texts(part(theme, reason).at("/reasons/0"), "of");
    }

    private static Stream<String> texts(JsonNode node, String field) {
        return node.path(field).valueStream().map(JsonNode::asText);
    }

    private record Counted(TreeSet<String> actions, TreeSet<String> services, BigDecimal completeness) {}
}
