package org.arobase.actions.people;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends to the one that is left, with the query as it was asked. */
public class MovedMapper {

    @ServerExceptionMapper
    RestResponse<Void> redirect(Moved moved, RoutingContext request) {
        var query = request.request().query();
        var path = moved.in(request.normalizedPath());
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.TEMPORARY_REDIRECT)
                .header("Location", query == null ? path : path + "?" + query)
                .build();
    }
}
