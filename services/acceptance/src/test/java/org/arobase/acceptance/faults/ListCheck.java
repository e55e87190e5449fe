package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** The public list has the published actions of the round as they are, and no action that nobody created. */
final class ListCheck implements Check {

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        var listed = evidence.actions().stream()
                .filter(action -> action.path("title").asText().startsWith(evidence.mark()))
                .collect(Collectors.toMap(action -> action.path("id").asText(), Function.identity()));
        var stale = evidence.readings().entrySet().stream()
                .filter(entry -> !agree(entry.getValue(), listed.get(entry.getKey())))
                .map(entry ->
                        new Violation(Promise.STALE, entry.getKey(), "the list says " + listed.get(entry.getKey())));
        var nobodys = listed.keySet().stream()
                .filter(id -> !evidence.readings().containsKey(id))
                .map(id ->
                        new Violation(Promise.DOUBLED, id, "is listed, and no creation brought it: " + listed.get(id)));
        return Stream.concat(stale, nobodys);
    }

    private static boolean agree(Reading reading, JsonNode item) {
        return item == null
                ? !reading.published()
                : reading.published()
                        && item.path("version").asLong() == reading.version()
                        && Content.of(item).equals(reading.snapshot().content());
    }
}
