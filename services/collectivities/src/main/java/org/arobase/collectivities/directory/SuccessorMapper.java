package org.arobase.collectivities.directory;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends to the successor, with the query as it was asked. */
public class SuccessorMapper {

    @ServerExceptionMapper
    RestResponse<Void> redirect(Successor successor, RoutingContext request) {
        var query = request.request().query();
        var path = successor.in(request.normalizedPath());
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.TEMPORARY_REDIRECT)
                .header("Location", query == null ? path : path + "?" + query)
                .build();
    }
}
