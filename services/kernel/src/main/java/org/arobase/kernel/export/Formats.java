package org.arobase.kernel.export;

import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.arobase.kernel.http.Incoming;

/** What an operation cannot write is 406. */
@Provider
public class Formats implements DynamicFeature {

    private static final int FIRST = 100;

    @Override
    public void configure(ResourceInfo operation, FeatureContext filters) {
        var written = written(operation.getResourceMethod());
        ContainerRequestFilter require = request -> {
            if (!written.contains(Incoming.of(request).request().getHeader(HttpHeaders.ACCEPT))) {
                throw new NotAcceptableException();
            }
        };
        filters.register(require, FIRST);
    }

    private static Set<String> written(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        return produces == null ? Set.of(MediaType.APPLICATION_JSON) : Set.of(produces.value());
    }
}
