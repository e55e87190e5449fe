package org.arobase.kernel.sample;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** Notes, to be said again. */
@ApplicationScoped
class RetoldNotes implements Retold<Campaign>, Written {

    @Override
    public Topic<Campaign> topic() {
        return Topics.CAMPAIGNS;
    }

    @Override
    public String table() {
        return "note";
    }

    @Override
    @WithSession
    public Uni<List<Campaign>> after(String id, int most) {
        return NoteEntity.<NoteEntity>find("id > ?1 order by id", id)
                .range(0, most - 1)
                .list()
                .map(notes -> notes.stream().map(Notes::state).toList());
    }
}
