package org.arobase.kernel.export;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

    private static final Comparator<MediaType> NARROWEST = Comparator.comparing(MediaType::isWildcardType)
            .thenComparing(MediaType::isWildcardSubtype)
            .reversed();
    private static final Pattern NOTHING = Pattern.compile("0(?:\\.0*)?");

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
        var wishes = request.getAcceptableMediaTypes();
        var left = OFFERED.stream().filter(type -> !isRefused(type, wishes)).toList();
        return wishes.stream()
                .filter(wish -> !weighsNothing(wish))
                .flatMap(wish -> left.stream().filter(wish::isCompatible))
                .findFirst()
                .map(MediaType::toString);
    }

    /** Of the ranges that a type is in, the narrowest counts (RFC 9110, 12.5.1). */
    private static boolean isRefused(MediaType type, List<MediaType> wishes) {
        return wishes.stream()
                .filter(type::isCompatible)
                .max(NARROWEST)
                .filter(Negotiation::weighsNothing)
                .isPresent();
    }

    private static boolean weighsNothing(MediaType wish) {
        return NOTHING.matcher(wish.getParameters().getOrDefault("q", "1")).matches();
    }

    private static Set<String> writes(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        return produces == null ? Set.of(MediaType.APPLICATION_JSON) : Set.of(produces.value());
    }
}
