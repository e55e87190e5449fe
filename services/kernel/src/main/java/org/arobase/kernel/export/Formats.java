package org.arobase.kernel.export;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Set;

/** What an operation can write; all else is 406. */
public record Formats(Set<String> written) {

    public static Formats of(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        return new Formats(produces == null ? Set.of(MediaType.APPLICATION_JSON) : Set.of(produces.value()));
    }

    public void require(HttpServerRequest request) {
        if (!written.contains(request.getHeader(HttpHeaders.ACCEPT))) {
            throw new NotAcceptableException();
        }
    }
}
