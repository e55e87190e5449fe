package org.arobase.kernel.sample;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.idempotency.IdempotencyKey;
import org.arobase.kernel.idempotency.Idempotent;
import org.arobase.kernel.idempotency.ShownOnce;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.FixedList;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/notes")
public class NoteResource {

    public enum Colour {
        RED,
        BLUE
    }

    /** Without an id it gets one: then nothing but the caller's key keeps it from being created twice. */
    public record Draft(String id, String text, Colour colour) {}

    public record NoteKey(String id, long version, String secret) implements ShownOnce {}

    private final Notes notes;
    private final Lists lists;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    NoteResource(Notes notes, Lists lists, CurrentCaller caller, Idempotent idempotent) {
        this.notes = notes;
        this.lists = lists;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @GET
    public Uni<Page<String>> list(@BeanParam PageQuery page, @RestQuery List<String> kind) {
        var numbers = IntStream.rangeClosed(1, 50).mapToObj(Integer::toString).toList();
        return lists.page(page, checks -> new FixedList<>("notes", numbers, number -> number));
    }

    @POST
    @ResponseStatus(201)
    public Uni<Campaign> create(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, Draft draft) {
        return idempotent.run(
                caller.get().require(Role.ADMIN),
                "createNote",
                key,
                draft,
                () -> notes.create(draft.id(), draft.text()));
    }

    @POST
    @Path("/{id}/keys")
    @ResponseStatus(201)
    public Uni<NoteKey> createKey(String id, @RestHeader(IdempotencyKey.HEADER) IdempotencyKey key) {
        return idempotent.run(caller.get(), "createNoteKey", key, null, () -> notes.createKey(id));
    }

    @GET
    @Path("/{id}")
    public Uni<Campaign> read(@Size(max = 40) String id) {
        return notes.read(id);
    }

    @GET
    @Path("/{id}/opinions/{word}")
    public Uni<ShownNote> readWithOpinion(String id, String word) {
        return notes.read(id).map(note -> ShownNote.of(note, word));
    }

    @PUT
    @Path("/{id}")
    public Uni<Campaign> change(String id, @HeaderParam("If-Match") String ifMatch, Draft draft) {
        caller.get().require(Role.ADMIN);
        return notes.change(id, ifMatch, draft.text());
    }

    @GET
    @Path("/broken")
    @Produces("application/json")
    public String broken() {
        throw new IllegalStateException("secret-of-the-inside");
    }
}
