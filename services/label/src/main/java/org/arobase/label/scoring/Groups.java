package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.label.scoring.Knapsack.Option;

/** The themes of each criterion that the lowest is taken of, each group as one choice; the last group is the rest. */
final class Groups {

    private final Shape shape;
    private final int need;
    private final List<List<Option>> themes = new ArrayList<>();
    private final List<List<Option>> options = new ArrayList<>();
    private final List<Knapsack> tables = new ArrayList<>();
    private int size;

    Groups(Shape shape, int need) {
        this.shape = shape;
        this.need = need;
    }

    /** Themes come in order, all of them before anything is asked. */
    void add(int theme, List<Option> own, int services) {
        themes.add(theme, own);
        size += services;
    }

    /** All services there are to cover. */
    int size() {
        return size;
    }

    List<Option> options(int group) {
        if (tables.isEmpty()) {
            IntStream.rangeClosed(0, shape.lowest().size()).forEach(this::table);
        }
        return options.get(group);
    }

    private void table(int group) {
        var most = members(group)
                .map(theme ->
                        themes.get(theme).stream().mapToInt(Option::cost).max().orElse(0))
                .sum();
        var table = new Knapsack(most, need);
        members(group).forEach(theme -> table.add(themes.get(theme)));
        tables.add(table);
        options.add(table.options());
    }

    /** Services to cover by theme, given what is chosen of each group. */
    int[] counts(List<Option> chosen) {
        var counts = new int[themes.size()];
        for (var group = 0; group < tables.size(); group++) {
            var choice = tables.get(group)
                    .choice(chosen.get(group).cost(), chosen.get(group).breadth());
            var members = members(group).toArray();
            for (var i = 0; i < members.length; i++) {
                counts[members[i]] = themes.get(members[i]).get(choice[i]).cost();
            }
        }
        return counts;
    }

    private IntStream members(int group) {
        return IntStream.range(0, themes.size()).filter(theme -> shape.group()[theme] == group);
    }
}
