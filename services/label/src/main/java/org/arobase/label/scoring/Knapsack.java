package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One option of each item, such that they cost so much, have so much breadth together, and gain the most. */
final class Knapsack {

    static final long IMPOSSIBLE = -1;

    /**
     * @param cost services to cover
     * @param breadth criteria that get points
     * @param gain points in millionths, never below 0
     */
    record Option(int cost, int breadth, long gain) {}

    private final int most;
    private final int need;
    private final List<int[]> chosen = new ArrayList<>();
    private final List<int[]> before = new ArrayList<>();
    private long[] best;

    /**
     * @param most that may be spent
     * @param need the breadth beyond which more is worth nothing
     */
    Knapsack(int most, int need) {
        this.most = most;
        this.need = need;
        this.best = nothing();
        best[0] = 0;
    }

    /** Of options that gain as much, the one that spends more on earlier items stays. */
    void add(List<Option> options) {
        var next = nothing();
        var option = new int[best.length];
        var from = new int[best.length];
        for (var spent = most; spent >= 0; spent--) {
            for (var breadth = 0; breadth <= need; breadth++) {
                var at = at(spent, breadth);
                for (var i = 0; best[at] != IMPOSSIBLE && i < options.size(); i++) {
                    var to = after(spent, breadth, options.get(i));
                    if (to >= 0 && best[at] + options.get(i).gain() > next[to]) {
                        next[to] = best[at] + options.get(i).gain();
                        option[to] = i;
                        from[to] = at;
                    }
                }
            }
        }
        best = next;
        chosen.add(option);
        before.add(from);
    }

    long gain(int cost, int breadth) {
        return best[at(cost, breadth)];
    }

    /** The option of each item. */
    int[] choice(int cost, int breadth) {
        var choice = new int[chosen.size()];
        var at = at(cost, breadth);
        for (var item = choice.length - 1; item >= 0; item--) {
            choice[item] = chosen.get(item)[at];
            at = before.get(item)[at];
        }
        return choice;
    }

    /** What there is to choose from when all items are one, without what costs no less and brings no more. */
    List<Option> options() {
        var options = new ArrayList<Option>();
        for (var cost = 0; cost <= most; cost++) {
            for (var breadth = need; breadth >= 0; breadth--) {
                var option = new Option(cost, breadth, gain(cost, breadth));
                if (option.gain() != IMPOSSIBLE && options.stream().noneMatch(other -> isNoWorse(other, option))) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    private static boolean isNoWorse(Option one, Option other) {
        return one.cost() <= other.cost() && one.breadth() >= other.breadth() && one.gain() >= other.gain();
    }

    private int after(int spent, int breadth, Option option) {
        return spent + option.cost() > most
                ? -1
                : at(spent + option.cost(), Math.min(need, breadth + option.breadth()));
    }

    private int at(int cost, int breadth) {
        return cost * (need + 1) + breadth;
    }

    private long[] nothing() {
        var nothing = new long[(most + 1) * (need + 1)];
        Arrays.fill(nothing, IMPOSSIBLE);
        return nothing;
    }
}
