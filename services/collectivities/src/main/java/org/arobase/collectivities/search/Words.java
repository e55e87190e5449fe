package org.arobase.collectivities.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** In which names each word stands. */
final class Words {
    private final Names names;
    private final String[] words;
    private final int[][] places;
    private final NearWords nearWords;
    /** How many places the words before each have. */
    private final int[] before;

    Words(Names names) {
        this.names = names;
        var all = new HashMap<String, IntStream.Builder>();
        for (var name = 0; name < names.size(); name++) {
            if (names.isWritten(name)) {
                for (var word : names.spelling(name).words().stream().distinct().toList()) {
                    all.computeIfAbsent(word, key -> IntStream.builder()).add(name);
                }
            }
        }
        words = all.keySet().stream().sorted().toArray(String[]::new);
        places = Arrays.stream(words)
                .map(word -> all.get(word).build().toArray())
                .toArray(int[][]::new);
        nearWords = new NearWords(words);
        before = new int[words.length + 1];
        for (var word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + places[word].length;
        }
    }

    /** Names of which words begin with all of these, in whatever order. */
    void beginningWith(List<String> asked, IntConsumer found) {
        var rarest =
                asked.stream().min(Comparator.comparingInt(this::frequency)).orElseThrow();
        IntPredicate fits = name -> {
            var text = names.spelling(name).text();
            return asked.stream().allMatch(word -> word.equals(rarest) || beginsAWord(word, text));
        };
        for (var word = from(rarest); word < words.length && words[word].startsWith(rarest); word++) {
            Arrays.stream(places[word]).filter(fits).forEach(found);
        }
    }

    /** Names in which each of these words stands, each perhaps mistyped. */
    void near(List<String> asked, IntConsumer found) {
        var near = asked.stream().map(this::near).toList();
        var rarest = near.stream().min(Comparator.comparingInt(this::frequency)).orElseThrow();
        rarest.stream()
                .flatMapToInt(word -> Arrays.stream(places[word]))
                .distinct()
                .filter(name -> near.stream().allMatch(of -> of == rarest || standsIn(name, of)))
                .forEach(found);
    }

    private List<Integer> near(String asked) {
        var near = new ArrayList<Integer>();
        nearWords.find(asked, Typos.allowed(asked), (word, distance) -> near.add(word));
        return near;
    }

    private int frequency(List<Integer> near) {
        return near.stream().mapToInt(word -> places[word].length).sum();
    }

    private boolean standsIn(int name, List<Integer> near) {
        return names.spelling(name).words().stream().anyMatch(word -> near.contains(Arrays.binarySearch(words, word)));
    }

    private int frequency(String start) {
        return before[from(start + Character.MAX_VALUE)] - before[from(start)];
    }

    private int from(String start) {
        var at = Arrays.binarySearch(words, start);
        return at < 0 ? -at - 1 : at;
    }

    private static boolean beginsAWord(String word, String text) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
