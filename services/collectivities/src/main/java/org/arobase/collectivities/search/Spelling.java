package org.arobase.collectivities.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private static final int LATIN = 0x180;
    private static final String[] FOLDED = latin();
    private static final List<Map.Entry<String, String>> GROUPINGS = List.of(
            Map.entry("communaute de communes", "cc"),
            Map.entry("communaute d agglomeration", "ca"),
            Map.entry("communaute agglomeration", "ca"),
            Map.entry("communaute urbaine", "cu"));

    private Spelling(List<String> words) {
        this(String.join(" ", words));
    }

    /** @param text the words joined by one space */
    private Spelling(String text) {
        this(text, text.replace(" ", ""));
    }

    public static Spelling of(String name) {
        var text = isPlain(name)
                ? name
                : CAMEL.matcher(SUR.matcher(name).replaceAll("sur ")).replaceAll(" ");
        var words = fold(text).split(" ");
        for (var i = 0; i < words.length; i++) {
            words[i] = IN_FULL.getOrDefault(words[i], words[i]);
        }
        return new Spelling(shortened(String.join(" ", words)));
    }

    /** Without "le", "de", "aux" and the like; the whole where nothing would be left. */
    Spelling withoutArticles() {
        var words = new ArrayList<>(words());
        return words.removeIf(ARTICLES::contains) && !words.isEmpty() ? new Spelling(words) : this;
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
        if (!text.contains("communaute")) {
            return text;
        }
        var shorter = text;
        for (var grouping : GROUPINGS) {
            shorter = shorter.replace(grouping.getKey(), grouping.getValue());
        }
        return shorter;
    }

    /** Whether no capital follows a small letter and nothing is abbreviated by a stroke, as in nearly all names. */
    private static boolean isPlain(String name) {
        for (var i = 0; i < name.length(); i++) {
            var isInside = i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
            if (isInside || name.charAt(i) == '/') {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits without accents, everything else as one space. */
    public static String fold(String name) {
        var folded = new StringBuilder(name.length());
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (c >= FOLDED.length) {
                return decomposed(name);
            }
            append(folded, FOLDED[c]);
        }
        return folded.toString().trim();
    }

    private static void append(StringBuilder folded, String letters) {
        for (var i = 0; i < letters.length(); i++) {
            append(folded, letters.charAt(i));
        }
    }

    /** What each letter of the Latin alphabet and its accented ones become: tens of thousands of names are folded at start. */
    private static String[] latin() {
        return IntStream.range(0, LATIN)
                .mapToObj(c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT))
                .map(letters -> letters.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
    }

    /** The same for any letter. */
    private static String decomposed(String name) {
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
