package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Tool;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The tools, to be said again; the table is that of all entries. */
@ApplicationScoped
class RetoldTools implements Retold<Tool>, Written {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public Topic<Tool> topic() {
        return Topics.TOOLS;
    }

    @Override
    public String table() {
        return "entry";
    }

    @Override
    @WithSession
    public Uni<List<Tool>> after(String id, int most) {
        return EntryEntity.after(ToolKind.TOOL, id.isEmpty() ? BEFORE_ALL : UUID.fromString(id), most)
                .map(tools -> tools.stream().map(ToolKind.TOOL::state).toList());
    }
}
