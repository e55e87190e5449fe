package org.arobase.journal.following;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/** Which changes a follower wants: all that is empty wants all. */
record Filter(SortedSet<String> types, String collectivity) {

    private static final int HASH = 4;

    /**
     * @param types names of resources, {@code action,news-item}, or null
     * @param collectivity an id, or null
     */
    static Filter of(String types, String collectivity) {
        var wanted = new TreeSet<String>();
        if (types != null) {
            for (var type : types.split(",", -1)) {
                wanted.add(known(type.strip()));
            }
        }
        return new Filter(wanted, collectivity == null ? null : id(collectivity));
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

    private static String known(String type) {
        List<String> nouns = Topics.ALL.stream().map(Topic::noun).toList();
        if (!nouns.contains(type)) {
            throw new Problem(400, "invalid-parameter", "types").with(NearestName.valueViolation("types", type, nouns));
        }
        return type;
    }

    private static String id(String collectivity) {
        return CollectivityId.parse(collectivity)
                .map(CollectivityId::toString)
                .orElseThrow(() -> Problems.invalidParameter(
                        "collectivity", "malformed-id", collectivity, "commune-35238, epci-243500139"));
    }
}
