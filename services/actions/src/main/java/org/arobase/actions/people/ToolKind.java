package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Tool;
import org.arobase.kernel.problem.Violation;

/** Software and equipment. */
final class ToolKind implements Kind<ToolContent, Tool> {

    static final ToolKind TOOL = new ToolKind();

    @Override
    public EntryType type() {
        return EntryType.TOOL;
    }

    @Override
    public Class<ToolContent> content() {
        return ToolContent.class;
    }

    @Override
    public String name(ToolContent content) {
        return content.name();
    }

    @Override
    public Boolean said(ToolContent content) {
        return content.fictive();
    }

    @Override
    public Boolean fictive(ToolContent content) {
        return null;
    }

    @Override
    public String owner(ToolContent content) {
        return null;
    }

    @Override
    public List<Violation> violations(ToolContent content) {
        return Stream.of(
                        EntryRules.name(content.name()),
                        EntryRules.line("/summary", content.summary(), EntryRules.SUMMARY),
                        EntryRules.address("/website", content.website()),
                        EntryRules.line("/licence", content.licence(), EntryRules.WORD),
                        EntryRules.address("/repository", content.repository()))
                .flatMap(violations -> violations)
                .toList();
    }

    @Override
    public Uni<List<Violation>> clashes(UUID self, ToolContent content) {
        if (content.provider() == null) {
            return Uni.createFrom().item(List.of());
        }
        var provider = new Named(EntryType.PROVIDER, content.provider());
        return Named.known(Set.of(provider))
                .map(known -> provider.violations("/provider", known, true).toList());
    }

    @Override
    public Tool state(Entry<ToolContent> entry) {
        var content = entry.content();
        return new Tool(
                entry.id().toString(),
                entry.version(),
                content.name(),
                content.summary(),
                content.website(),
                content.openSource(),
                content.licence(),
                content.repository(),
                content.hosting() == null ? null : content.hosting().name(),
                content.provider() == null ? null : content.provider().toString(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.fictive());
    }

    @Override
    public Optional<Topic<Tool>> topic() {
        return Optional.of(Topics.TOOLS);
    }
}
