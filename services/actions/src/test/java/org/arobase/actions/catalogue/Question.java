package org.arobase.actions.catalogue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody may ask for, made by chance. */
record Question(ActionSelection selection, ActionArea area, ActionSort sort, int limit) {

    static Question any(Random chance) {
        var q = chance.nextInt(3) > 0 ? words(chance) : null;
        var near = chance.nextInt(4) == 0 ? 45 + chance.nextInt(5) + ".5," + (-20 + chance.nextInt(5)) : null;
        var pinned = chance.nextInt(5) == 0 ? String.valueOf(chance.nextBoolean()) : null;
        var selection = new ActionSelection(
                q,
                rarely(chance, "commune-F0911", "commune-F0922"),
                rarely(chance, "commune-F0910"),
                rarely(chance, "mediation-numerique"),
                rarely(chance, "t11-s01"),
                rarely(chance, "partage-des-connaissances", "democratie-services-publics"),
                rarely(chance, "COMMUNE", "EPCI"),
                rarely(chance, "0-499"),
                rarely(chance, "F0", "F9"),
                rarely(chance, "F1"),
                rarely(chance, "epci-F00000091"),
                rarely(chance, "ONGOING", "ENDED"),
                rarely(chance, "YOUTH"),
                rarely(chance, "DELEGATE"),
                rarely(chance, ManyEntries.TOOL, ManyEntries.TWIN, ManyEntries.OTHER, ManyEntries.PROVIDER),
                rarely(chance, ManyEntries.PROVIDER, ManyEntries.SUBSIDIARY, ManyEntries.TOOL),
                rarely(chance, "2023", "2024"),
                rarely(chance, "PLACE"),
                pinned,
                near,
                near == null ? null : one(chance, "20", "150", "500"),
                one(chance, null, "exclude", "include", "only", "only"));
        var area = new ActionArea(rarely(chance, "-19,44,-16.5,47.25", "-180,-90,180,90"));
        return new Question(selection, area, new ActionSort(sort(chance, q, near)), 2 + chance.nextInt(120));
    }

    private static String words(Random chance) {
        var words = IntStream.rangeClosed(0, chance.nextInt(3))
                .mapToObj(n -> ManyLifelike.WORDS.get(chance.nextInt(ManyLifelike.WORDS.size())))
                .toList();
        return switch (chance.nextInt(5)) {
            case 0 -> "\"" + String.join(" ", words) + "\"";
            case 1 -> words.stream().collect(Collectors.joining(" or "));
            case 2 -> String.join(" ", words) + " -vélo";
            case 3 -> "-" + words.getFirst();
            default -> String.join(" ", words);
        };
    }

    private static String sort(Random chance, String q, String near) {
        var sort = one(
                chance, null, null, ActionList.NEWEST, ActionList.OLDEST, ActionList.RELEVANCE, ActionList.DISTANCE);
        var fits =
                !(ActionList.RELEVANCE.equals(sort) && q == null || ActionList.DISTANCE.equals(sort) && near == null);
        return fits ? sort : null;
    }

    @SafeVarargs
    private static <T> T rarely(Random chance, T... values) {
        return chance.nextInt(9) == 0 ? one(chance, values) : null;
    }

    @SafeVarargs
    private static <T> T one(Random chance, T... values) {
        return values[chance.nextInt(values.length)];
    }
}
