package org.arobase.journal.following;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.kernel.list.Checks;

/** Which changes a follower wants: all that is empty wants all. */
record Filter(SortedSet<String> types, String collectivity) {

    private static final int HASH = 4;
    private static final List<String> NOUNS =
            Topics.ALL.stream().map(Topic::noun).toList();

    /**
     * @param types names of resources, {@code action,news-item}, or null
     * @param collectivity an id or the code of a commune or EPCI, or null
     */
    static Filter of(String types, String collectivity, Checks checks) {
        var wanted = new TreeSet<String>();
        if (types != null) {
            for (var type : types.split(",", -1)) {
                Optional.ofNullable(checks.oneOf("types", type.strip(), NOUNS)).ifPresent(wanted::add);
            }
        }
        return new Filter(wanted, Objects.toString(checks.collectivity("collectivity", collectivity), null));
    }

    /** The topics that carry what is wanted, or null for all. */
    String[] topics() {
        return types.isEmpty()
                ? null
                : Topics.ALL.stream()
                        .filter(topic -> types.contains(topic.noun()))
                        .map(Topic::name)
                        .toArray(String[]::new);
    }

    /** The same for the same wishes in whatever order they were made. */
    byte[] hash() {
        try {
            var text = String.join(",", types) + "|"
                    + Optional.ofNullable(collectivity).orElse("");
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, HASH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
