package org.arobase.kernel.export;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arobase.kernel.http.Incoming;
import org.arobase.kernel.http.StrictMediaTypes;

/**
 * In which format to answer: the one the path ends with, since links have no Accept; else what Accept likes best; JSON
 * where it likes everything. From here on Accept names that one.
 */
@Provider
@PreMatching
public class Negotiation implements ContainerRequestFilter {

    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Accept-Language");
    private static final Optional<String> JSON = Optional.of(MediaType.APPLICATION_JSON);
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

    @Override
    public void filter(ContainerRequestContext request) {
        var context = Incoming.of(request);
        context.response().putHeader(HttpHeaders.VARY, VARY);
        var incoming = context.request();
        StrictMediaTypes.check(incoming);
        var headers = incoming.headers();
        Format.ofPath(incoming.path())
                .map(format -> named(format, request))
                .or(() -> accepted(headers, request))
                .ifPresent(type -> headers.set(HttpHeaders.ACCEPT, type));
    }

    private static String named(Format format, ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath();
        var plain = path.substring(0, path.length() - format.suffix().length());
        request.setRequestUri(UriBuilder.fromUri(uri).replacePath(plain).build());
        return format.mediaType();
    }

    private static Optional<String> accepted(MultiMap headers, ContainerRequestContext request) {
        if (!headers.contains(HttpHeaders.ACCEPT) || isAnything(headers.getAll(HttpHeaders.ACCEPT))) {
            return JSON;
        }
        var best = best(request.getAcceptableMediaTypes());
        // JAX-RS looks at its own copy of the headers once it has one, which it has by now.
        best.ifPresent(type -> request.getHeaders().putSingle(HttpHeaders.ACCEPT.toString(), type));
        return best;
    }

    private static boolean isAnything(List<String> accept) {
        return accept.size() == 1 && ANYTHING.contains(accept.getFirst());
    }

    private static Optional<String> best(List<MediaType> wishes) {
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
}
