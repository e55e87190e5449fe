package org.arobase.kernel.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.sample.NoteResource.NoteKey;
import org.arobase.kernel.time.Ids;

/** The smallest use case there is: a row, its version, its event. It speaks through the topic of campaigns. */
@ApplicationScoped
class Notes {

    private final Outbox outbox;
    private final Ids ids;

    Notes(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    @WithTransaction
    Uni<Campaign> create(String id, String text) {
        var note = new NoteEntity();
        note.id = id == null ? ids.next().toString() : id;
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

    /** A key to a note is a note that nobody hears of. */
    @WithTransaction
    Uni<NoteKey> createKey(String id) {
        var note = new NoteEntity();
        note.id = ids.next().toString();
        note.text = "key of " + id;
        return note.<NoteEntity>persistAndFlush()
                .map(key -> new NoteKey(key.id, key.version, UUID.randomUUID().toString()));
    }

    private Uni<Void> tell(String fact, Campaign state) {
        return outbox.append(Topics.CAMPAIGNS.event(fact, state));
    }

    static Campaign state(NoteEntity note) {
        var day = LocalDate.of(2026, 1, 1);
        return new Campaign(note.id, note.version, 2026, new Text(note.text, null), "OPEN", day, day, "g", true);
    }
}
