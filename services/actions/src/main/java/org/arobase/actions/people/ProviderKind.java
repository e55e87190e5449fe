package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Provider;
import org.arobase.kernel.problem.Violation;

/** Those that supply authorities. */
final class ProviderKind implements Kind<ProviderContent, Provider> {

    static final ProviderKind PROVIDER = new ProviderKind();

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

    /** A SIRET says it too. */
    @Override
    public Boolean fictive(ProviderContent content) {
        return Siret.isFictive(content.siret()) ? Boolean.TRUE : content.fictive();
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
    public Uni<List<Violation>> absent(ProviderContent content) {
        return Uni.createFrom().item(List.of());
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
