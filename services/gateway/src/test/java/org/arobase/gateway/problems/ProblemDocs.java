package org.arobase.gateway.problems;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of docs/problems, by file name. */
final class ProblemDocs {

    private static final String NOTICE = "<!-- Written by `make docs` from the message files of the modules. -->\n\n";

    private ProblemDocs() {}

    static Map<String, String> of(Catalogue catalogue) {
        var files = new TreeMap<String, String>();
        files.put("index.md", index(catalogue));
        files.put("violations.md", violations(catalogue));
        catalogue.types().forEach(type -> files.put(type.slug() + ".md", page(type)));
        return files;
    }

    private static String index(Catalogue catalogue) {
        return NOTICE + """
                # Problems

                Every refusal is an RFC 9457 document; its `type` is the address of one of these pages on the platform
                itself. The places it names in `errors` have a code each: [codes](violations.md).

                | status | type | titre | title |
                |---|---|---|---|
                """
                + catalogue.types().stream()
                        .map(type -> "| %d | [%s](%s.md) | %s | %s |\n"
                                .formatted(
                                        type.status(),
                                        type.slug(),
                                        type.slug(),
                                        type.texts().get("fr").title(),
                                        type.texts().get("en").title()))
                        .collect(Collectors.joining());
    }

    private static String violations(Catalogue catalogue) {
        return NOTICE + """
                # Codes in `errors`

                | code | français | English |
                |---|---|---|
                """
                + catalogue.violations().entrySet().stream()
                        .map(code -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        code.getKey(),
                                        code.getValue().get("fr"),
                                        code.getValue().get("en")))
                        .collect(Collectors.joining());
    }

    private static String page(ProblemType type) {
        return NOTICE
                + "# `%s` (%d)\n\n".formatted(type.slug(), type.status())
                + section("Français", type.texts().get("fr"))
                + "\n"
                + section("English", type.texts().get("en"));
    }

    private static String section(String language, ProblemType.Text text) {
        return "## %s: %s\n\n> %s\n\n%s\n".formatted(language, text.title(), text.detail(), text.help());
    }
}
