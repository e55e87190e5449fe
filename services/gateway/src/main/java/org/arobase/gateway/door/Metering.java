package org.arobase.gateway.door;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.ext.web.RoutingContext;
import org.arobase.gateway.routing.Operation;

/** Requests are counted by operation: a series for each id would never end. */
final class Metering {

    private Metering() {}

    static void count(RoutingContext context, Operation operation) {
        var metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null) {
            metric.setTemplatePath(operation.path());
        }
    }
}
