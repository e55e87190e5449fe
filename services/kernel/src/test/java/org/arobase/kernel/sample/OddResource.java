package org.arobase.kernel.sample;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes a value of every kind, so that every kind of nonsense can be sent to it. */
@Path("/odd")
@Produces("application/json")
public class OddResource {

    public enum Colour {
        RED,
        BLUE
    }

    public record Part(String name, Integer size) {}

    public record Whole(
            String text,
            Integer number,
            Long amount,
            Double measure,
            Boolean flag,
            LocalDate day,
            Instant instant,
            UUID id,
            Colour colour,
            List<String> words,
            Part part,
            List<Part> parts) {

        public Whole {
            if (day != null && day.getYear() == 1999) {
                throw new IllegalArgumentException("no day of 1999");
            }
        }
    }

    public record Checked(
            @NotNull String name,
            @Size(max = 3) String code,
            @Valid List<Piece> pieces) {}

    public record Piece(@Max(9) int size) {}

    public record Unwritable(String text, Trap trap) {}

    public record Trap() {
        @JsonValue
        public String value() {
            throw new IllegalStateException("secret of the inside");
        }
    }

    private final Pool database;

    OddResource(Pool database) {
        this.database = database;
    }

    @POST
    public Whole echo(Whole whole) {
        return whole;
    }

    @POST
    @Path("/checked")
    public Checked check(@Valid Checked checked) {
        return checked;
    }

    @POST
    @Path("/any")
    public Map<String, Object> any(Map<String, Object> any) {
        return Map.of("names", any.size());
    }

    @GET
    @Path("/{id}")
    public Whole read(
            @RestPath UUID id,
            @RestQuery LocalDate day,
            @RestQuery Colour colour,
            @RestQuery Boolean flag,
            @RestQuery Integer number,
            @RestQuery @Size(max = 3) String code,
            @RestQuery List<Colour> colours) {
        return new Whole(code, number, null, null, flag, day, null, id, colour, null, null, null);
    }

    @GET
    @Path("/texts/{text}")
    public List<String> text(@RestPath String text) {
        return List.of(text);
    }

    /** A text of some length, then a value that fails while it is written. */
    @GET
    @Path("/unwritable")
    public Unwritable unwritable(@RestQuery int length) {
        return new Unwritable("x".repeat(length), new Trap());
    }

    /** What PostgreSQL answers with this SQLSTATE. */
    @GET
    @Path("/refused")
    public Uni<String> refused(@RestQuery String state) {
        return database.query(
                        "do $$ begin raise exception 'secret of the inside' using errcode = '" + state + "'; end $$")
                .execute()
                .map(rows -> "never");
    }

    /** What PostgreSQL makes of this text. */
    @GET
    @Path("/stored")
    public Uni<String> stored(@RestQuery String sql) {
        return database.query(sql).execute().map(rows -> "stored");
    }
}
