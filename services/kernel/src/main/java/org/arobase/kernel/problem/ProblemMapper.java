package org.arobase.kernel.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.arobase.kernel.trace.Trace;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    @ServerExceptionMapper
    RestResponse<ProblemDocument> problem(Problem problem, RoutingContext request) {
        return answer(problem, request);
    }

    /** A cause says more: the framework wraps what converters and readers throw. */
    @ServerExceptionMapper
    RestResponse<ProblemDocument> refused(WebApplicationException refusal, RoutingContext request) {
        var problem = refusal.getCause() == null
                ? named(refusal, request)
                : switch (refusal.getCause()) {
                    case Problem named -> named;
                    case IllegalArgumentException value -> Problems.invalidRequest();
                    default -> named(refusal, request);
                };
        return answer(problem, request);
    }

    /** The framework takes it for a body that does not fit; ours are read before, by the strict reader. */
    @ServerExceptionMapper
    RestResponse<ProblemDocument> mismatched(MismatchedInputException inside, RoutingContext request) {
        return failed(inside, request);
    }

    @ServerExceptionMapper
    RestResponse<ProblemDocument> invalid(
            ConstraintViolationException refused, ResourceInfo resource, RoutingContext request) {
        return answer(InvalidArguments.problem(refused, resource.getResourceMethod()), request);
    }

    @ServerExceptionMapper
    RestResponse<ProblemDocument> failed(Throwable failure, RoutingContext request) {
        var problem = known(failure);
        if (problem == null) {
            LOG.errorf(
                    failure,
                    "unexpected failure: method=%s path=%s",
                    request.request().method(),
                    request.normalizedPath());
            problem = Problems.internal();
        }
        if (request.response().headWritten()) {
            CutOff.of(request);
        }
        return answer(problem, request);
    }

    private static Problem known(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return problem;
                }
                case OptimisticLockException stale -> {
                    return new Problem(412, "stale-version");
                }
                case PgException refused -> {
                    return ofDatabase(refused.getSqlState(), refused);
                }
                case SQLException refused -> {
                    return ofDatabase(refused.getSQLState(), refused);
                }
                case JacksonException unwritable -> {}
                case IOException gone -> {
                    return Problems.unavailable(RETRY_AFTER_SECONDS);
                }
                case TimeoutException late -> {
                    return Problems.unavailable(RETRY_AFTER_SECONDS);
                }
                case VertxException closed -> {
                    return Problems.unavailable(RETRY_AFTER_SECONDS);
                }
                default -> {}
            }
        }
        return null;
    }

    private static Problem ofDatabase(String state, Exception refused) {
        var problem = DatabaseProblem.of(state);
        if (problem != null && problem.status() == 400) {
            LOG.warnf("refused by the database only: %s", refused.getMessage());
        }
        return problem;
    }

    private static Problem named(WebApplicationException refusal, RoutingContext request) {
        var status = refusal.getResponse().getStatus();
        var problem = switch (status) {
            case 404 -> Problems.notFound(request.normalizedPath());
            case 405 -> new Problem(405, "method-not-allowed", request.request().method());
            case 406 -> new Problem(406, "not-acceptable");
            case 413 -> new Problem(413, "too-large");
            case 415 -> Problems.unsupportedMediaType();
            case 503 -> Problems.unavailable(RETRY_AFTER_SECONDS);
            default -> status < 500 ? Problems.invalidRequest() : Problems.internal();
        };
        var allow = refusal.getResponse().getHeaderString("Allow");
        return allow == null ? problem : problem.header("Allow", allow);
    }

    private static RestResponse<ProblemDocument> answer(Problem problem, RoutingContext request) {
        var document = ProblemDocument.of(problem, Languages.of(request), Trace.id(request));
        var response = RestResponse.ResponseBuilder.<ProblemDocument>create(problem.status())
                .entity(document)
                .type(ProblemDocument.MEDIA_TYPE);
        problem.headers().forEach(response::header);
        return response.build();
    }
}
