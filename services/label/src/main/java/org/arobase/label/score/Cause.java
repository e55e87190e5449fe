package org.arobase.label.score;

import java.time.Instant;
import org.arobase.contracts.State;
import org.arobase.kernel.inbox.Received;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moved a score. */
@Schema(name = "ScoreCause", description = "What moved a score: an event, or a grid that took the place of another")
public record Cause(
        @Schema(
                description = "What happened, as the event says it; recomputed for a grid, started for a start of the"
                        + " platform",
                examples = "published")
        String fact,

        @Schema(
                description = "Path of what it happened to",
                examples = "/v1/actions/019b76da-a800-7000-8000-000000000101")
        String resource,

        @Schema(description = "Id of the event; absent for what is no event")
        String event,

        @Schema(description = "When it happened") Instant at) {

    public static <S extends State> Cause of(Received<S> received) {
        var event = received.event();
        var envelope = received.envelope();
        return new Cause(
                event.fact(), event.topic().subject(event.id()), envelope.id().toString(), envelope.time());
    }

    static Cause started(String campaign, Instant at) {
        return new Cause("started", "/v1/campaigns/" + campaign, null, at);
    }

    static Cause recomputed(String grid, Instant at) {
        return new Cause("recomputed", "/v1/grids/" + grid, null, at);
    }
}
