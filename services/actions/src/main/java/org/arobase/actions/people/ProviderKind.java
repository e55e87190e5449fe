package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Provider;
import org.arobase.kernel.problem.Violation;

/** Those that supply authorities. */
final class ProviderKind implements Kind<ProviderContent, Provider> {

    static final ProviderKind PROVIDER = new ProviderKind();

    private static final String HOLDER = "select cast(id as text) from entry where type = 'PROVIDER'"
            + " and merged_into is null and cast(content as json) ->> 'siret' = ?1";

    @Override
    public EntryType type() {
        return EntryType.PROVIDER;
    }

    @Override
    public Class<ProviderContent> content() {
        return ProviderContent.class;
    }

    @Override
    public String name(ProviderContent content) {
        return content.name();
    }

    @Override
    public Boolean said(ProviderContent content) {
        return content.fictive();
    }

    @Override
    public Boolean fictive(ProviderContent content) {
        return content.siret() == null ? null : Siret.isFictive(content.siret());
    }

    @Override
    public String owner(ProviderContent content) {
        return null;
    }

    @Override
    public List<Violation> violations(ProviderContent content) {
        return Stream.of(
                        EntryRules.name(content.name()),
                        EntryRules.siret(content.siret()),
                        EntryRules.line("/summary", content.summary(), EntryRules.SUMMARY),
                        EntryRules.address("/website", content.website()))
                .flatMap(violations -> violations)
                .toList();
    }

    @Override
    public Uni<List<Violation>> clashes(UUID self, ProviderContent content) {
        if (content.siret() == null) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLDER, String.class)
                        .setParameter(1, content.siret())
                        .getSingleResultOrNull())
                .map(holder -> holder == null || holder.equals(String.valueOf(self))
                        ? List.of()
                        : List.of(Violation.at("/siret", "siret-taken", holder)));
    }

    @Override
    public Provider state(Entry<ProviderContent> entry) {
        var content = entry.content();
        return new Provider(
                entry.id().toString(),
                entry.version(),
                content.name(),
                content.siret(),
                content.summary(),
                content.website(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.fictive());
    }

    @Override
    public Optional<Topic<Provider>> topic() {
        return Optional.of(Topics.PROVIDERS);
    }
}
