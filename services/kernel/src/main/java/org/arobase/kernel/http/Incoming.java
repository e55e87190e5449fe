package org.arobase.kernel.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.injection.ResteasyReactiveInjectionContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** A request as the server holds it: the views JAX-RS has of it are copies, made anew for each request. */
public final class Incoming {

    public static RoutingContext of(ContainerRequestContext request) {
        return routed(request).unwrap(RoutingContext.class);
    }

    static RoutingContext of(ServerRequestContext request) {
        return ((ResteasyReactiveInjectionContext) request).unwrap(RoutingContext.class);
    }

    /** With the parameters of its path. */
    static ResteasyReactiveInjectionContext routed(ContainerRequestContext request) {
        return (ResteasyReactiveInjectionContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
    }

    private Incoming() {}
}
