package org.arobase.collectivities.directory;

import java.util.List;
import org.arobase.collectivities.history.Fate;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.problem.Problem;

/** What is answered for a code that was in use and no longer is. */
final class OldCode {

    /** A redirection to the only successor; a problem when there are several, or none. */
    static RuntimeException answer(CollectivityId id, Fate fate) {
        var successors = fate.today().stream()
                .map(named -> new Reference(named.id().toString(), named.name()))
                .toList();
        return answer(id, fate.name(), successors);
    }

    static RuntimeException answer(CollectivityId id, Ended ended, Snapshot directory) {
        var successors = ended.successors().stream()
                .flatMap(next -> directory.get(next).stream())
                .map(entry -> new Reference(entry.id(), entry.name()))
                .toList();
        return answer(id, ended.name(), successors);
    }

    private static RuntimeException answer(CollectivityId id, String name, List<Reference> successors) {
        return switch (successors.size()) {
            case 0 -> new Problem(410, "collectivity-abolished", id, name).extension("successors", List.of());
            case 1 -> new Successor(id.toString(), successors.getFirst().id());
            default ->
                new Problem(410, "collectivity-divided", id, name, names(successors))
                        .extension("successors", successors);
        };
    }

    private static String names(List<Reference> successors) {
        return String.join(", ", successors.stream().map(Reference::name).toList());
    }

    private OldCode() {}
}
