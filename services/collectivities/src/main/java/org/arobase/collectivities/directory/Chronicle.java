package org.arobase.collectivities.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;

/** Everything that is in the directory or once was, by id: what the list of a past day is picked from. */
final class Chronicle {
    static final Chronicle NOTHING = new Chronicle(new TreeMap<>(), "");

    private final String[] ids;
    private final Known[] all;
    private final String state;

    private Chronicle(SortedMap<String, Known> known, String state) {
        this.state = state;
        ids = known.keySet().toArray(String[]::new);
        all = known.values().toArray(Known[]::new);
    }

    /** @param past fingerprint of what history and years are read from */
    static Chronicle of(Collection<Entry> entries, History history, Years years, String past) {
        var known = new TreeMap<String, Known>();
        years.epcis().forEach(id -> known.put(id.toString(), new Known(id, null, List.of())));
        history.all()
                .forEach(lives -> known.put(
                        lives.getFirst().id().toString(),
                        new Known(lives.getFirst().id(), null, lives)));
        entries.forEach(entry ->
                known.merge(entry.id(), Known.of(entry, List.of()), (former, now) -> Known.of(entry, former.lives())));
        return new Chronicle(known, Fingerprint.of(entries, past));
    }

    /** Another one for another directory. */
    String state() {
        return state;
    }

    /** @param id of the last one before, or null for the beginning */
    Stream<Known> after(String id) {
        return Arrays.stream(all, id == null ? 0 : indexAfter(id), all.length);
    }

    boolean has(String id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    private int indexAfter(String id) {
        var place = Arrays.binarySearch(ids, id);
        return place < 0 ? -place - 1 : place + 1;
    }
}
