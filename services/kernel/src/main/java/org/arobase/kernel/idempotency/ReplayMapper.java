package org.arobase.kernel.idempotency;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A repeated request is answered as the first was, byte for byte. */
public class ReplayMapper {

    public static final String HEADER = "Idempotent-Replayed";

    /** As the framework writes it for records. */
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    @ServerExceptionMapper
    RestResponse<String> replay(Replay replay) {
        var answer = replay.answer();
        var response = RestResponse.ResponseBuilder.<String>create(answer.status())
                .entity(answer.body())
                .type(JSON)
                .header(HEADER, true);
        answer.headers().forEach(response::header);
        return response.build();
    }
}
