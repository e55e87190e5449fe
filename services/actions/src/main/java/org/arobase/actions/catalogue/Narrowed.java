package org.arobase.actions.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.arobase.kernel.list.Where;

/**
 * What a selection comes to, for the database and for the index.
 *
 * @param words null for no search
 * @param near null where no place is asked for
 * @param box null for the whole world
 */
record Narrowed(String words, Near near, Map<Filter, Object> values, Box box) {

    /** As the indexes over what is public say it. */
    private static final String PUBLIC = "state = 'PUBLISHED'";

    /** Of what is public. */
    Where where() {
        return where(PUBLIC);
    }

    /**
     * The words and the point are the first values, so that what is compared with is what is narrowed to.
     *
     * @param shown what is narrowed, as the indexes over it say it
     */
    Where where(String shown) {
        var where = around(shown);
        for (var filter : values.entrySet()) {
            where = where.and(filter.getKey().clause, filter.getValue());
        }
        return box == null ? where : box.in(where);
    }

    /** Those of the ids that still match words and place; what else they matched is not asked again. */
    Where among(List<UUID> ids) {
        return around(PUBLIC).and("id = any($%d)", ids.toArray(UUID[]::new));
    }

    private Where around(String shown) {
        var found = Search.in(Where.of(shown), words);
        return near == null ? found : near.in(found);
    }

    /** The place of the latitude among the values. */
    int nearAt() {
        return words == null ? 1 : 2;
    }

    /** By what many actions have: an index by date finds some of them soon. */
    boolean isOnlyFiltered() {
        return words == null
                && near == null
                && !values.containsKey(Filter.TOOL)
                && !values.containsKey(Filter.PROVIDER);
    }

    Narrowed within(Box other) {
        return other == null ? this : new Narrowed(words, near, values, other);
    }

    /** What is fictive beside what is not. */
    Narrowed withFictive() {
        return without(Filter.FICTIVE.toString());
    }

    /** As if a filter were not there. */
    Narrowed without(String name) {
        var others = new TreeMap<>(values);
        others.keySet().removeIf(filter -> filter.toString().equals(name));
        return new Narrowed(words, near, others, box);
    }
}
