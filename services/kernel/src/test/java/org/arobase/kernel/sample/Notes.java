package org.arobase.kernel.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Problems;

/** The smallest use case there is: a row, its version, its event. It speaks through the topic of campaigns. */
@ApplicationScoped
class Notes {

    private final Outbox outbox;

    Notes(Outbox outbox) {
        this.outbox = outbox;
    }

    @WithTransaction
    Uni<Campaign> create(String id, String text) {
        var note = new NoteEntity();
        note.id = id;
        note.text = text;
        return note.<NoteEntity>persistAndFlush().map(Notes::state).call(state -> tell("opened", state));
    }

    @WithTransaction
    Uni<Campaign> change(String id, String ifMatch, String text) {
        return NoteEntity.lock(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("/notes/" + id))
                .invoke(note -> Preconditions.requireMatch(ifMatch, note.version))
                .invoke(note -> note.text = text)
                .call(Panache::flush)
                .map(Notes::state)
                .call(state -> tell("updated", state));
    }

    @WithSession
    Uni<Campaign> read(String id) {
        return NoteEntity.<NoteEntity>findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("/notes/" + id))
                .map(Notes::state);
    }

    private Uni<Void> tell(String fact, Campaign state) {
        return outbox.append(Topics.CAMPAIGNS.event(fact, state));
    }

    private static Campaign state(NoteEntity note) {
        var day = LocalDate.of(2026, 1, 1);
        return new Campaign(note.id, note.version, 2026, new Text(note.text, null), "OPEN", day, day, "g", true);
    }
}
