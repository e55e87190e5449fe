package org.arobase.collectivities.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Life;
import org.arobase.collectivities.search.Beside;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/** The names that lead to a commune of today: those it had, and those of the communes whose territory lies in it. */
@Singleton
class FormerNames {
    private final History history;
    private final CompletableFuture<Map<String, Collection<String>>> names;

    /** They are gathered once, beside the start; who asks earlier waits for them. */
    FormerNames(History history) {
        this.history = history;
        this.names = Beside.begin(this::gathered);
    }

    /** Has the past read while the rest of the service starts, which takes longer. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** By the id of the commune of today; nothing of where no commune ever changed. */
    Map<String, Collection<String>> byId() {
        return names.join();
    }

    private Map<String, Collection<String>> gathered() {
        var names = new HashMap<String, Collection<String>>();
        history.all().stream()
                .map(List::getLast)
                .filter(life -> life.id().kind() == Kind.COMMUNE)
                .forEach(life -> today(life)
                        .forEach(id -> names.computeIfAbsent(id, key -> new LinkedHashSet<>())
                                .addAll(names(life))));
        return names;
    }

    private List<String> today(Life life) {
        return history.fate(life.id()).orElseThrow().today().stream()
                .map(named -> named.id())
                .filter(id -> id.kind() == Kind.COMMUNE)
                .map(CollectivityId::toString)
                .toList();
    }

    private static List<String> names(Life life) {
        return life.names().stream().map(Life.Naming::name).toList();
    }
}
