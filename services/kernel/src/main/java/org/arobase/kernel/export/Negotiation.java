package org.arobase.kernel.export;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * In which format to answer: the one the path ends with, since links have no Accept; else what Accept likes best; JSON
 * where it likes everything. What an operation cannot write is 406.
 */
public class Negotiation {

    private static final Set<String> ANYTHING = Set.of("*/*", MediaType.APPLICATION_JSON);
    private static final List<MediaType> OFFERED = Stream.concat(
                    Stream.of(MediaType.APPLICATION_JSON),
                    Stream.of(Format.values()).map(Format::mediaType))
            .map(MediaType::valueOf)
            .toList();

    private final Map<Method, Set<String>> written = new ConcurrentHashMap<>();

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath();
        var format = Format.ofPath(path);
        if (format.isPresent()) {
            var plain = path.substring(0, path.length() - format.get().suffix().length());
            request.setRequestUri(UriBuilder.fromUri(uri).replacePath(plain).build());
        }
        format.map(Format::mediaType)
                .or(() -> accepted(request))
                .ifPresent(type -> request.getHeaders().putSingle(HttpHeaders.ACCEPT, type));
    }

    @ServerRequestFilter
    void require(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() != null
                && !written.computeIfAbsent(resource.getResourceMethod(), Negotiation::writes)
                        .contains(request.getHeaderString(HttpHeaders.ACCEPT))) {
            throw new NotAcceptableException();
        }
    }

    private static Optional<String> accepted(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null || ANYTHING.contains(accept)) {
            return Optional.of(MediaType.APPLICATION_JSON);
        }
        return request.getAcceptableMediaTypes().stream()
                .flatMap(wish -> OFFERED.stream().filter(wish::isCompatible))
                .findFirst()
                .map(MediaType::toString);
    }

    private static Set<String> writes(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        return produces == null ? Set.of(MediaType.APPLICATION_JSON) : Set.of(produces.value());
    }
}
