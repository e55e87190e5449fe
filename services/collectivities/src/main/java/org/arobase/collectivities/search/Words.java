package org.arobase.collectivities.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** In which names each word stands. */
final class Words {
    private final Names names;
    private final String[] words;
    /** The names of each word, one word after the other. */
    private final int[] places;
    /** Where those of each word begin, and where those of the last one end. */
    private final int[] begins;
    /** Of the name at each place bits for its words, beside each other: most are told apart by that, without being read. */
    private final long[] marks;

    private final NearWords nearWords;

    Words(Names names) {
        this.names = names;
        var marked = new long[names.size()];
        var numbers = new HashMap<String, Integer>();
        var standing = LongStream.builder();
        for (var name = 0; name < names.size(); name++) {
            if (names.isWritten(name)) {
                for (var word : new HashSet<>(names.spelling(name).words())) {
                    standing.add(pair(numbers.computeIfAbsent(word, key -> numbers.size()), name));
                    marked[name] |= mark(word);
                }
            }
        }
        words = numbers.keySet().stream().sorted().toArray(String[]::new);
        var ranks = new int[words.length];
        for (var word = 0; word < words.length; word++) {
            ranks[numbers.get(words[word])] = word;
        }
        var sorted = standing.build()
                .map(pair -> pair(ranks[word(pair)], (int) pair))
                .sorted()
                .toArray();
        places = Arrays.stream(sorted).mapToInt(pair -> (int) pair).toArray();
        marks = Arrays.stream(places).mapToLong(name -> marked[name]).toArray();
        begins = new int[words.length + 1];
        Arrays.stream(sorted).forEach(pair -> begins[word(pair) + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        nearWords = new NearWords(words);
    }

    /** A word and a name that it stands in, which is 0 or more. */
    private static long pair(int word, int name) {
        return (long) word << Integer.SIZE | name;
    }

    private static int word(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    /** One for the first letter and one for the first two, so that a word has those of all its beginnings. */
    private static long mark(String word) {
        var first = word.charAt(0);
        var letter = 1L << first % Integer.SIZE;
        return word.length() < 2 ? letter : letter | 1L << Integer.SIZE << (first * 31 + word.charAt(1)) % Integer.SIZE;
    }

    /** What a word begins with, and where the names stand that have such a word. */
    private record Beginning(String letters, int from, int to) {
        int frequency() {
            return to - from;
        }
    }

    /** Names of which words begin with all of these, in whatever order. */
    void beginningWith(List<String> asked, IntConsumer found) {
        var rarest = asked.stream()
                .map(this::beginning)
                .min(Comparator.comparingInt(Beginning::frequency))
                .orElseThrow();
        var others =
                asked.stream().filter(word -> !word.equals(rarest.letters())).toList();
        var needed = others.stream().mapToLong(Words::mark).reduce(0, (a, b) -> a | b);
        for (var at = rarest.from(); at < rarest.to(); at++) {
            if ((marks[at] & needed) == needed && hasAll(others, places[at])) {
                found.accept(places[at]);
            }
        }
    }

    private boolean hasAll(List<String> asked, int name) {
        var text = names.spelling(name).text();
        return asked.stream().allMatch(word -> beginsAWord(word, text));
    }

    /** Names in which each of these words stands, each perhaps mistyped. */
    void near(List<String> asked, IntConsumer found) {
        var near = asked.stream().map(this::near).toList();
        var rarest = near.stream().min(Comparator.comparingInt(this::frequency)).orElseThrow();
        rarest.stream()
                .flatMapToInt(word -> Arrays.stream(places, begins[word], begins[word + 1]))
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
        return near.stream().mapToInt(word -> begins[word + 1] - begins[word]).sum();
    }

    private boolean standsIn(int name, List<Integer> near) {
        return names.spelling(name).words().stream().anyMatch(word -> near.contains(Arrays.binarySearch(words, word)));
    }

    private Beginning beginning(String letters) {
        return new Beginning(letters, begins[from(letters)], begins[from(letters + Character.MAX_VALUE)]);
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
