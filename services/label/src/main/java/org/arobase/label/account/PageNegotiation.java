package org.arobase.label.account;

import io.vertx.core.http.HttpHeaders;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.arobase.kernel.http.Incoming;
import org.arobase.kernel.http.StrictMediaTypes;

/** A browser names pages before anything else: where an account is a page as well, it gets the page. */
@Provider
@PreMatching
@Priority(Priorities.USER - 1) // before JSON is taken for what a browser that likes everything wants
class PageNegotiation implements ContainerRequestFilter {

    private static final Pattern ACCOUNTS =
            Pattern.compile("/v1/(?:campaigns/[^/]+/scores/[^/]+|(?:grids/[^/]+/)?evaluations)");

    private static final Pattern NOTHING = Pattern.compile("0(?:\\.0*)?");

    @Override
    public void filter(ContainerRequestContext request) {
        var incoming = Incoming.of(request).request();
        var accept = incoming.getHeader(HttpHeaders.ACCEPT);
        if (accept == null
                || !accept.contains(MediaType.TEXT_HTML)
                || !ACCOUNTS.matcher(incoming.path()).matches()) {
            return;
        }
        StrictMediaTypes.check(incoming);
        var first = request.getAcceptableMediaTypes().stream()
                .filter(type -> !NOTHING.matcher(type.getParameters().getOrDefault("q", "1"))
                        .matches())
                .filter(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE)
                        || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst();
        if (first.filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                .filter(type -> !type.isWildcardType())
                .isPresent()) {
            incoming.headers().set(HttpHeaders.ACCEPT, MediaType.TEXT_HTML);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT.toString(), MediaType.TEXT_HTML);
        }
    }
}
