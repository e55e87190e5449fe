package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Provider;
import org.arobase.kernel.retelling.Retold;

/** The providers, to be said again. */
@ApplicationScoped
class RetoldProviders implements Retold<Provider> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public Topic<Provider> topic() {
        return Topics.PROVIDERS;
    }

    @Override
    @WithSession
    public Uni<List<Provider>> after(String id, int most) {
        return EntryEntity.after(ProviderKind.PROVIDER, id.isEmpty() ? BEFORE_ALL : UUID.fromString(id), most)
                .map(providers ->
                        providers.stream().map(ProviderKind.PROVIDER::state).toList());
    }
}
