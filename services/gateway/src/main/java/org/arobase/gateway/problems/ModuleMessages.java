package org.arobase.gateway.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** What one module says of its problems: their types with the status, and the sentences in each language. */
record ModuleMessages(String module, Properties types, Map<String, Properties> sentences) {

    private static final List<String> PARTS = List.of(".title", ".detail", ".help");

    /** More than any sentence has; a choice may speak of one that is nowhere else. */
    private static final int ARGUMENTS = 9;

    static ModuleMessages read(Path services, String module) {
        var folder = services.resolve(module).resolve("src/main/resources/problems");
        return new ModuleMessages(
                module,
                load(folder.resolve("types.properties")),
                Map.of("fr", load(folder.resolve("fr.properties")), "en", load(folder.resolve("en.properties"))));
    }

    Stream<String> slugs() {
        return types.stringPropertyNames().stream().sorted();
    }

    Stream<String> keys(String prefix) {
        return sentences.values().stream()
                .flatMap(language -> language.stringPropertyNames().stream())
                .filter(key -> key.startsWith(prefix))
                .distinct();
    }

    ProblemType type(String slug, List<String> faults) {
        var titles = sentence(slug + ".title", faults);
        var details = sentence(slug + ".detail", faults);
        var helps = sentence(slug + ".help", faults);
        var fr = new ProblemType.Text(titles.get("fr"), details.get("fr"), helps.get("fr"));
        var en = new ProblemType.Text(titles.get("en"), details.get("en"), helps.get("en"));
        return new ProblemType(slug, Integer.parseInt(types.getProperty(slug)), Map.of("fr", fr, "en", en));
    }

    Map<String, String> sentence(String key, List<String> faults) {
        return Catalogue.byLanguage(language -> {
            var pattern = sentences.get(language).getProperty(key);
            if (pattern == null || pattern.isBlank()) {
                faults.add(key + " of " + module + " is missing in " + language);
                return "";
            }
            return filled(pattern, language);
        });
    }

    /** Sentences of a problem whose type is not declared. */
    List<String> strays() {
        return keys("").flatMap(key -> PARTS.stream()
                        .filter(key::endsWith)
                        .map(part -> key.substring(0, key.length() - part.length())))
                .filter(slug -> !types.containsKey(slug))
                .distinct()
                .map(slug -> slug + " of " + module + " is not in types.properties")
                .toList();
    }

    private static String filled(String pattern, String language) {
        var sentence = new MessageFormat(pattern, Locale.forLanguageTag(language));
        var arguments = new Object[ARGUMENTS];
        Arrays.fill(arguments, "…");
        var formats = sentence.getFormatsByArgumentIndex();
        for (var i = 0; i < formats.length; i++) {
            arguments[i] = formats[i] instanceof ChoiceFormat ? (Object) 1 : "…";
        }
        return sentence.format(arguments);
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
