package org.arobase.kernel.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import org.arobase.contracts.State;

/** What every answer of every service has in common, so that a resource need not say it. */
@Provider
public class Conventions implements DynamicFeature {

    /** What is prepared is described where it is written, which nothing is for HEAD. */
    @Override
    public void configure(ResourceInfo operation, FeatureContext filters) {
        ContainerResponseFilter apply =
                PreparedWriter.writes(operation.getResourceMethod()) ? Conventions::applyToHead : Conventions::apply;
        filters.register(apply);
    }

    private static void applyToHead(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("HEAD")) {
            apply(request, response);
        }
    }

    private static void apply(ContainerRequestContext request, ContainerResponseContext response) {
        switch (response.getEntity()) {
            case State state -> describe(state, request, response);
            case Tagged tagged -> tagged.content().ifPresent(content -> tagContent(content, request, response));
            case Page<?> page -> link(page, request.getUriInfo().getRequestUri(), response);
            case null, default -> {}
        }
    }

    /** The headers of a new resource: its version, and where it is below the path that made it. */
    public static Map<String, String> ofCreated(State state, String path) {
        return Map.of("ETag", ETag.of(state), "Location", path + "/" + state.id());
    }

    private static void describe(State state, ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 201) {
            ofCreated(state, request.getUriInfo().getRequestUri().getRawPath())
                    .forEach(response.getHeaders()::putSingle);
        }
        tag(ETag.of(state), request, response);
    }

    private static void tagContent(String content, ContainerRequestContext request, ContainerResponseContext response) {
        var uri = request.getUriInfo().getRequestUri();
        tag(
                ETag.ofContent(String.join(" ", content, uri.toString(), request.getHeaderString("Accept"))),
                request,
                response);
    }

    private static void tag(String etag, ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("ETag", etag);
        if (request.getMethod().equals("GET")
                && response.getStatus() == 200
                && Preconditions.isKnown(request.getHeaderString("If-None-Match"), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static void link(Page<?> page, URI uri, ContainerResponseContext response) {
        if (page.next() == null) {
            return;
        }
        var next =
                UriBuilder.fromUri(uri).replaceQueryParam("after", page.next()).build();
        var path = next.getRawPath() + "?" + next.getRawQuery();
        response.setEntity(page.withNext(path));
        response.getHeaders().putSingle("Link", "<" + path + ">; rel=\"next\"");
    }
}
