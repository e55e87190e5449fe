package org.arobase.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.arobase.gateway.cache.MicroCache;
import org.arobase.gateway.clients.Callers;
import org.arobase.gateway.pages.Page;
import org.arobase.gateway.pages.Pages;
import org.arobase.gateway.proxy.Call;
import org.arobase.gateway.routing.Match;
import org.arobase.gateway.routing.Operation;
import org.arobase.gateway.routing.PublicPath;
import org.arobase.gateway.routing.RouteTable;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.IdentityVerifier;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/** Everything from outside enters here, before any other route: only pages and operations of the contract exist. */
@Singleton
class Door {

    private static final int BEFORE_EVERYTHING = -10_000;
    /** The name under which the merged document knows the operations that the gateway answers itself. */
    private static final String OWN = "gateway";

    private static final Set<String> OF_PAGES = new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS"));

    private final RouteTable routes;
    private final Pages pages;
    private final Callers callers;
    private final MicroCache cache;

    Door(RouteTable routes, Pages pages, Callers callers, MicroCache cache) {
        this.routes = routes;
        this.pages = pages;
        this.callers = callers;
        this.cache = cache;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        var fault = Address.fault(context.request());
        if (fault.isPresent()) {
            PublicHeaders.addTo(context);
            Refusal.send(context, fault.get());
            return;
        }
        if (Backstage.admits(context.request())) {
            context.next();
            return;
        }
        PublicHeaders.addTo(context);
        PublicPath.of(context.request().path())
                .ifPresentOrElse(
                        path -> route(context, path), () -> Refusal.send(context, new Problem(400, "path-malformed")));
    }

    private void route(RoutingContext context, PublicPath path) {
        var page = pages.find(context, path);
        if (page.isPresent()) {
            show(context, page.get());
            return;
        }
        switch (routes.find(context.request().method().name(), path)) {
            case Match.Found(var operation) -> admit(context, operation, path);
            case Match.OtherMethods(var allowed) -> otherMethod(context, allowed);
            case Match.Unknown(var nearest) ->
                unknown(context, path, pages.nearest(path).or(() -> nearest));
        }
    }

    private void show(RoutingContext context, Page page) {
        var method = context.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            page.send(context);
        } else {
            otherMethod(context, OF_PAGES);
        }
    }

    private static void unknown(RoutingContext context, PublicPath path, Optional<String> nearest) {
        var problem = new Problem(404, "path-unknown", path.value(), nearest.isPresent() ? 1 : 0, nearest.orElse(""));
        Refusal.send(context, problem);
    }

    private void otherMethod(RoutingContext context, Set<String> allowed) {
        var methods = String.join(", ", allowed);
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            PublicHeaders.answerOptions(context, methods);
        } else {
            var method = context.request().method().name();
            Refusal.send(context, new Problem(405, "method-not-allowed", method).header("Allow", methods));
        }
    }

    private void admit(RoutingContext context, Operation operation, PublicPath path) {
        Metering.count(context, operation);
        context.request().pause();
        callers.identify(context.request().headers().getAll(HttpHeaders.AUTHORIZATION))
                .compose(caller -> serve(context, operation, path, caller))
                .onFailure(failure -> Refusal.send(context, failure));
    }

    private Future<Void> serve(RoutingContext context, Operation operation, PublicPath path, Caller caller) {
        if (operation.needsKey() && caller.isAnonymous()) {
            return Future.failedFuture(Problems.unauthenticated());
        }
        var passport = callers.passport(caller);
        if (!operation.service().equals(OWN)) {
            return cache.answer(new Call(context, operation, path, passport));
        }
        context.request().headers().set(IdentityVerifier.HEADER, passport);
        context.request().resume();
        context.next();
        return Future.succeededFuture();
    }
}
