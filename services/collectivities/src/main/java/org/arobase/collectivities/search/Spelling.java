package org.arobase.collectivities.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as a search sees it: no accents, no case, hyphens and apostrophes as spaces, ligatures undone, abbreviations
 * written out.
 *
 * @param text the words joined by one space
 * @param glued the words joined by nothing, so that "LaRochelle" is "La Rochelle"
 */
public record Spelling(String text, String glued) {
    private static final Map<String, String> IN_FULL =
            Map.of("st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes", "ss", "sous");
    private static final Set<String> ARTICLES =
            Set.of("l", "le", "la", "les", "d", "de", "du", "des", "et", "a", "au", "aux");
    private static final Pattern SUR = Pattern.compile("\\b[sS]/");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final List<Map.Entry<String, String>> GROUPINGS = List.of(
            Map.entry("communaute de communes", "cc"),
            Map.entry("communaute d agglomeration", "ca"),
            Map.entry("communaute agglomeration", "ca"),
            Map.entry("communaute urbaine", "cu"));

    private Spelling(List<String> words) {
        this(String.join(" ", words), String.join("", words));
    }

    public static Spelling of(String name) {
        var text = CAMEL.matcher(SUR.matcher(name).replaceAll("sur ")).replaceAll(" ");
        var words = Arrays.stream(fold(text).split(" "))
                .map(word -> IN_FULL.getOrDefault(word, word))
                .toList();
        return new Spelling(List.of(shortened(String.join(" ", words)).split(" ")));
    }

    /** Without "le", "de", "aux" and the like; the whole where nothing would be left. */
    Spelling withoutArticles() {
        var words = words().stream().filter(word -> !ARTICLES.contains(word)).toList();
        return words.isEmpty() ? this : new Spelling(words);
    }

    /** Whether more is to be expected: nothing ends with an article. */
    boolean isUnfinished() {
        var words = words();
        return !words.isEmpty() && ARTICLES.contains(words.getLast());
    }

    Spelling withoutLeadingArticle() {
        var words = words();
        return words.size() > 1 && ARTICLES.contains(words.getFirst()) ? part(1, words.size()) : this;
    }

    /** Only some of the words. */
    Spelling part(int from, int to) {
        return new Spelling(words().subList(from, to));
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A saint's name that was glued to its abbreviation: "stmalo"; an empty list for any other. */
    List<Spelling> unabbreviated() {
        var readings = new ArrayList<Spelling>();
        IN_FULL.forEach((abbreviation, full) -> {
            if (full.startsWith("saint") && glued.startsWith(abbreviation) && glued.length() > abbreviation.length()) {
                readings.add(new Spelling(List.of(full, glued.substring(abbreviation.length()))));
            }
        });
        return readings;
    }

    private static String shortened(String text) {
        var shorter = text;
        for (var grouping : GROUPINGS) {
            shorter = shorter.replace(grouping.getKey(), grouping.getValue());
        }
        return shorter;
    }

    /** Letters and digits without accents, everything else as one space. */
    public static String fold(String name) {
        var folded = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> append(folded, c));
        return folded.toString().trim();
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    folded.appendCodePoint(c);
                } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
    }
}
