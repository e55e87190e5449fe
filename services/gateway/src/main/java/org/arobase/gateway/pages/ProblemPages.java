package org.arobase.gateway.pages;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.arobase.gateway.problems.Catalogue;
import org.arobase.gateway.problems.ProblemType;

/** What the type of a problem leads to: the page that says what it means and what to do. */
@Singleton
class ProblemPages {

    static final String ROOT = "/problems";

    private final Map<String, Map<String, Page>> pages = new HashMap<>();

    ProblemPages(Catalogue catalogue) {
        add(ROOT, language -> index(catalogue, language));
        add(ROOT + "/violations", language -> violations(catalogue, language));
        catalogue.types().forEach(type -> add(ROOT + "/" + type.slug(), language -> page(type, language)));
    }

    /** By path and language. */
    Map<String, Map<String, Page>> all() {
        return pages;
    }

    private void add(String path, UnaryOperator<String> html) {
        pages.put(path, Map.of("fr", Page.html(html.apply("fr"), "fr"), "en", Page.html(html.apply("en"), "en")));
    }

    private static String index(Catalogue catalogue, String language) {
        var rows = catalogue.types().stream()
                .map(type -> "<tr><td>%d</td><td><a href=\"%s/%s?lang=%s\"><code>%s</code></a></td><td>%s</td></tr>"
                        .formatted(
                                type.status(),
                                ROOT,
                                type.slug(),
                                language,
                                type.slug(),
                                escaped(type.texts().get(language).title())))
                .collect(Collectors.joining("\n"));
        return template("problems", language).replace("{rows}", rows);
    }

    private static String violations(Catalogue catalogue, String language) {
        var rows = catalogue.violations().entrySet().stream()
                .map(code -> "<tr><td><code>%s</code></td><td>%s</td></tr>"
                        .formatted(code.getKey(), escaped(code.getValue().get(language))))
                .collect(Collectors.joining("\n"));
        return template("violations", language).replace("{rows}", rows);
    }

    private static String page(ProblemType type, String language) {
        var text = type.texts().get(language);
        return template("problem", language)
                .replace("{slug}", type.slug())
                .replace("{status}", Integer.toString(type.status()))
                .replace("{title}", escaped(text.title()))
                .replace("{detail}", escaped(text.detail()))
                .replace("{help}", escaped(text.help()));
    }

    private static String template(String name, String language) {
        try (var stream = Resources.open("pages/" + name + "." + language + ".html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
