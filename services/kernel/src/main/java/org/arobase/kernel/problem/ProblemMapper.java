package org.arobase.kernel.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.arobase.kernel.trace.Trace;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_AFTER_SECONDS = 2;
    private static final String UNIQUE_VIOLATION = "23505";
    /** Lock not available, deadlock, serialization failure: somebody else was faster. */
    private static final Set<String> LOST_RACES = Set.of("55P03", "40P01", "40001");
    /** Classes of SQLSTATE that say the server, not the statement, is the trouble. */
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58");

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
                    case JacksonException malformed -> JsonProblem.of(malformed);
                    case IllegalArgumentException value -> Problems.invalidRequest();
                    default -> named(refusal, request);
                };
        return answer(problem, request);
    }

    @ServerExceptionMapper
    RestResponse<ProblemDocument> mismatched(MismatchedInputException malformed, RoutingContext request) {
        return answer(JsonProblem.of(malformed), request);
    }

    @ServerExceptionMapper
    RestResponse<ProblemDocument> json(JacksonException malformed, RoutingContext request) {
        return answer(JsonProblem.of(malformed), request);
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
                    return ofDatabase(refused.getSqlState());
                }
                case JacksonException malformed -> {
                    return JsonProblem.of(malformed);
                }
                case SQLException refused -> {
                    return ofDatabase(refused.getSQLState());
                }
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

    private static Problem ofDatabase(String state) {
        if (state == null || OUTAGES.contains(state.substring(0, 2))) {
            return Problems.unavailable(RETRY_AFTER_SECONDS);
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return new Problem(409, "already-exists");
        }
        return LOST_RACES.contains(state) ? new Problem(409, "concurrent-change") : null;
    }

    private static Problem named(WebApplicationException refusal, RoutingContext request) {
        var status = refusal.getResponse().getStatus();
        var problem = switch (status) {
            case 404 -> Problems.notFound(request.normalizedPath());
            case 405 -> new Problem(405, "method-not-allowed", request.request().method());
            case 406 -> new Problem(406, "not-acceptable");
            case 413 -> new Problem(413, "too-large");
            case 415 -> new Problem(415, "unsupported-media-type");
            default -> status < 500 ? new Problem(status, "invalid-request") : Problems.internal();
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
