package org.arobase.collectivities.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.kernel.json.EventJson;

/**
 * More entities than there are: copies whose names have other consonants, so that they are as long and as like each other as
 * real ones. They have ids and codes of their own, and neither SIREN nor post codes.
 */
final class Copies {
    private static final String CONSONANTS = "bcdfgklmnprstv";

    private Copies() {}

    /** @param times how many there are of each, itself included */
    static List<Entry> of(List<String> documents, int times) {
        return IntStream.range(0, times)
                .boxed()
                .flatMap(copy -> documents.stream().map(document -> copy == 0 ? document : copied(document, copy)))
                .parallel()
                .map(document -> Entry.of(document.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static String copied(String document, int copy) {
        @SuppressWarnings("unchecked")
        Map<String, Object> state = EventJson.read(document, Map.class);
        state.put("id", state.get("id") + "x" + copy);
        state.put("code", state.get("code") + "x" + copy);
        state.put("siren", null);
        state.put("postalCodes", List.of());
        state.put("name", named(state.get("name").toString(), copy));
        return EventJson.write(state);
    }

    private static String named(String name, int copy) {
        return name.chars()
                .map(letter -> other(letter, copy))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int other(int letter, int copy) {
        var at = CONSONANTS.indexOf(letter);
        return at < 0 ? letter : CONSONANTS.charAt((at + copy) % CONSONANTS.length());
    }
}
