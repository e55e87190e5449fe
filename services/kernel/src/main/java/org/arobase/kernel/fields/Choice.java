package org.arobase.kernel.fields;

import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Method;
import java.util.Optional;

/** Which fields of a resource may be asked for, and what a request asks for. */
public record Choice(Shape shape) {

    private static final String CHOSEN = "arobase.fields";

    /** Empty for what shows no resource. */
    public static Optional<Choice> of(Method operation) {
        return Answered.by(operation).map(answered -> new Choice(Shape.of(answered.resource())));
    }

    /** Keeps what the query asks for with the request. */
    public void keep(RoutingContext request) {
        var fields = request.queryParams().get("fields");
        if (fields != null) {
            request.put(CHOSEN, Projection.of(fields, shape));
        }
    }

    /** Null where the request asked for nothing. */
    static Projection kept(RoutingContext request) {
        return request.get(CHOSEN);
    }
}
