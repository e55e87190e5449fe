package org.arobase.gateway.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sentences that the modules bring for the contract in one language, and which of them the document used. */
final class Texts {

    private final String language;
    private final Map<String, String> sentences;
    private final Set<String> used = new HashSet<>();

    Texts(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = new TreeMap<>(sentences);
    }

    /** Reads what the build of each module left in its folder. */
    static Texts read(Path services, List<String> modules, String language) throws IOException {
        var all = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        for (var module : modules) {
            var file = services.resolve(module).resolve("target/classes/META-INF/openapi/" + language + ".properties");
            for (var sentence : load(file).entrySet()) {
                var key = sentence.getKey().toString();
                if (all.putIfAbsent(key, sentence.getValue().toString()) != null) {
                    twice.add("the " + language + " sentence " + key + " is brought twice, once by " + module);
                }
            }
        }
        ContractFault.unlessEmpty(List.copyOf(twice));
        return new Texts(language, all);
    }

    Optional<String> find(String key) {
        var found = Optional.ofNullable(key).map(sentences::get);
        found.ifPresent(sentence -> used.add(key));
        return found;
    }

    /** Whether that is the sentence under this key; one that is compared in vain stays unused. */
    boolean says(String key, String sentence) {
        var same = key != null && sentence.equals(sentences.get(key));
        if (same) {
            used.add(key);
        }
        return same;
    }

    List<String> unused() {
        return sentences.keySet().stream()
                .filter(key -> !used.contains(key))
                .map(key -> "the " + language + " sentence " + key + " is for nothing in the contract")
                .toList();
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
