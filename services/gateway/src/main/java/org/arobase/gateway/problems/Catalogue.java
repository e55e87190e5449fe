package org.arobase.gateway.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Everything that can be wrong, from the message files of all modules.
 *
 * @param violations the codes in {@code errors}, each with its sentence by language
 */
public record Catalogue(List<ProblemType> types, SortedMap<String, Map<String, String>> violations) {

    static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String VIOLATION = "violation.";

    /** @throws CatalogueFault naming all that is missing, said twice or without a type */
    static Catalogue of(List<ModuleMessages> modules) {
        var faults = new ArrayList<String>();
        var types = new TreeMap<String, ProblemType>();
        var violations = new TreeMap<String, Map<String, String>>();
        for (var module : modules) {
            module.slugs().forEach(slug -> {
                if (types.put(slug, module.type(slug, faults)) != null) {
                    faults.add(slug + " is a type of two modules");
                }
            });
            module.keys(VIOLATION).forEach(key -> {
                var code = key.substring(VIOLATION.length());
                var sentence = module.sentence(key, faults);
                if (!violations.computeIfAbsent(code, first -> sentence).equals(sentence)) {
                    faults.add(code + " means something else in " + module.module());
                }
            });
            faults.addAll(module.strays());
        }
        if (!faults.isEmpty()) {
            throw new CatalogueFault(faults);
        }
        return new Catalogue(List.copyOf(types.values()), violations);
    }

    static Map<String, String> byLanguage(UnaryOperator<String> text) {
        var texts = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(language -> texts.put(language, text.apply(language)));
        return texts;
    }
}
