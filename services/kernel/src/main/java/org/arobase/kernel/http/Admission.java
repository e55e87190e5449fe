package org.arobase.kernel.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.arobase.kernel.export.Formats;
import org.arobase.kernel.fields.Choice;
import org.jboss.resteasy.reactive.server.injection.ResteasyReactiveInjectionContext;

/** What is looked at before an operation serves a request, in one step: the framework takes its time for each. */
@Provider
public class Admission implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext filters) {
        var method = operation.getResourceMethod();
        var step = new Step(Formats.of(method), StrictParameters.of(method), Choice.of(method));
        ContainerRequestFilter admit = request -> step.admit(Incoming.routed(request));
        filters.register(admit);
    }

    private record Step(Formats formats, StrictParameters parameters, Optional<Choice> fields) {

        void admit(ResteasyReactiveInjectionContext request) {
            var context = request.unwrap(RoutingContext.class);
            formats.require(context.request());
            parameters.check(request, context);
            if (context.request().query() != null) {
                fields.ifPresent(choice -> choice.keep(context));
            }
        }
    }
}
