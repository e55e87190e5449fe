package org.arobase.kernel.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;
import org.jboss.resteasy.reactive.server.injection.ResteasyReactiveInjectionContext;

/** A parameter that an operation does not know is refused, never ignored: the caller meant something by it. */
record StrictParameters(Signature signature) {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    /** As many as one answer names. */
    private static final int MOST = 50;

    static StrictParameters of(Method operation) {
        return new StrictParameters(Signature.of(operation));
    }

    /** @throws Problem 400 for all that the operation does not know or cannot read */
    void check(ResteasyReactiveInjectionContext request, RoutingContext context) {
        var violations = new ArrayList<Violation>();
        for (var parameter : signature.path()) {
            var value = request.getPathParameter(parameter.name(), false);
            if (value != null) {
                violations.addAll(parameter.violations(List.of(value)));
            }
        }
        if (context.request().query() != null) {
            var query = context.queryParams();
            addUnfit(query, violations);
            refuseUnknown(query, violations);
        }
        if (!violations.isEmpty()) {
            throw new Problem(400, "invalid-parameter", violations.getFirst().parameter())
                    .with(violations.stream().limit(MOST).toList());
        }
    }

    /** An answer that names unknown parameters names the others that do not fit beside them, for no one else will. */
    private void refuseUnknown(MultiMap query, List<Violation> unfit) {
        var unknown = new TreeSet<>(query.names());
        var known = new TreeSet<>(signature.query().keySet());
        known.add("lang");
        unknown.removeIf(name -> known.contains(name) || isCommon(name));
        if (!unknown.isEmpty()) {
            throw new Problem(400, "unknown-parameter", unknown.first())
                    .with(unknown.stream()
                            .limit(MOST)
                            .map(name -> NearestName.parameterViolation(name, known))
                            .toList())
                    .with(unfit)
                    .with(departures(query, unfit));
        }
    }

    private List<Violation> departures(MultiMap query, List<Violation> unfit) {
        return signature.query().values().stream()
                .filter(parameter ->
                        unfit.stream().noneMatch(told -> parameter.name().equals(told.parameter())))
                .flatMap(parameter -> parameter.departures(query.getAll(parameter.name())).stream())
                .toList();
    }

    private void addUnfit(MultiMap query, List<Violation> violations) {
        for (var parameter : signature.query().values()) {
            violations.addAll(parameter.violations(query.getAll(parameter.name())));
        }
        var lang = query.getAll("lang");
        if (lang.size() > 1) {
            violations.add(Violation.in("lang", "repeated", "lang"));
        } else if (!LANGUAGES.containsAll(lang)) {
            violations.add(NearestName.valueViolation("lang", lang.getFirst(), LANGUAGES));
        }
    }

    /** Known everywhere: what analytics and caches add on their own. */
    private static boolean isCommon(String name) {
        return name.equals("_") || name.startsWith("utm_");
    }
}
