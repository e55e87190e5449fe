package org.arobase.kernel.sample;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Cursors;
import org.arobase.kernel.http.Limit;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/notes")
public class NoteResource {

    public enum Colour {
        RED,
        BLUE
    }

    public record Draft(String id, String text, Colour colour) {}

    private final Notes notes;
    private final Cursors cursors;
    private final CurrentCaller caller;

    NoteResource(Notes notes, Cursors cursors, CurrentCaller caller) {
        this.notes = notes;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    public Page<String> list(@RestQuery String after, @RestQuery Limit limit, @RestQuery List<String> kind) {
        var start = after == null
                ? 0
                : Integer.parseInt(cursors.read("notes", after).getFirst());
        var rows = limit == null ? Limit.DEFAULT : limit.rows();
        var numbers = IntStream.rangeClosed(start + 1, Math.min(50, start + rows + 1))
                .mapToObj(Integer::toString)
                .toList();
        return Page.of(numbers, rows, last -> cursors.write("notes", List.of(last)), null);
    }

    @POST
    @ResponseStatus(201)
    public Uni<Campaign> create(Draft draft) {
        caller.get().require(Role.ADMIN);
        return notes.create(draft.id(), draft.text());
    }

    @GET
    @Path("/{id}")
    public Uni<Campaign> read(@Size(max = 40) String id) {
        return notes.read(id);
    }

    @PUT
    @Path("/{id}")
    public Uni<Campaign> change(String id, @HeaderParam("If-Match") String ifMatch, Draft draft) {
        caller.get().require(Role.ADMIN);
        return notes.change(id, ifMatch, draft.text());
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("secret-of-the-inside");
    }
}
