package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** There is an item for every action that is public and for no other; what was told of it is what was told of the action. */
final class NewsCheck implements Check {

    /** Between the name of the authority and the title of its action. */
    private static final String COLON = "\u00a0: ";

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        var items = evidence.news().stream()
                .collect(Collectors.groupingBy(item -> item.path("action").asText()));
        var ids = evidence.facts("news-item").stream()
                .filter(fact -> !fact.withdraws())
                .collect(Collectors.toMap(
                        Fact::resource, fact -> fact.data().path("action").asText(), (one, same) -> one));
        var told = evidence.facts("news-item").stream()
                .collect(Collectors.groupingBy(fact -> ids.getOrDefault(fact.resource(), fact.resource())));
        var known = evidence.facts("action").stream().collect(Collectors.groupingBy(Fact::resource));
        return evidence.readings().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        shown(entry.getKey(), entry.getValue(), items.getOrDefault(entry.getKey(), List.of())),
                        told(entry.getKey(), known, told)));
    }

    private static Stream<Violation> shown(String action, Reading reading, List<JsonNode> items) {
        var expected =
                reading.published() ? List.of(reading.snapshot().content().title()) : List.<String>of();
        var actual =
                items.stream().map(item -> title(item.path("title").asText())).toList();
        return actual.equals(expected)
                ? Stream.empty()
                : Stream.of(new Violation(
                        Promise.STALE, action, "the news say %s, and it is %s".formatted(actual, expected)));
    }

    private static Stream<Violation> told(
            String action, Map<String, List<Fact>> actions, Map<String, List<Fact>> news) {
        var expected = tale(actions.getOrDefault(action, List.of()), Function.identity());
        var actual = tale(news.getOrDefault(action, List.of()), NewsCheck::title);
        return actual.equals(expected)
                ? Stream.empty()
                : Stream.of(new Violation(
                        actual.size() > expected.size() ? Promise.DOUBLED : Promise.LOST,
                        action,
                        "of the action was told %s, of its news %s".formatted(expected, actual)));
    }

    private static List<String> tale(List<Fact> facts, Function<String, String> title) {
        return facts.stream()
                .map(fact -> fact.withdraws() ? "(withdrawn)" : title.apply(fact.title()))
                .toList();
    }

    static String title(String headline) {
        return headline.substring(headline.indexOf(COLON) + (headline.contains(COLON) ? COLON.length() : 1));
    }
}
