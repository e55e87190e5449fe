package org.arobase.actions.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The authorities as the index knows them: what is asked about an author is not written into each of its actions. */
@ApplicationScoped
class Authors {

    private final Map<String, Author> byId = new ConcurrentHashMap<>();
    private final Set<String> acting = ConcurrentHashMap.newKeySet();

    void put(Collection<Author> authors) {
        authors.forEach(author -> byId.put(author.id(), author));
    }

    /** The index holds an action of it. */
    void act(String id) {
        acting.add(id);
    }

    /** @return null for one that nothing was heard of */
    Author find(String id) {
        return byId.get(id);
    }

    /** Those that act. */
    List<String> which(Predicate<Author> fit) {
        return acting.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(fit)
                .map(Author::id)
                .toList();
    }
}
