package org.arobase.kernel.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.arobase.kernel.fields.Answered;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A parameter that an operation does not know is refused, never ignored: the caller meant something by it. */
public class StrictParameters {

    /** Known everywhere: the language, and what analytics and caches add on their own. */
    private static final Set<String> COMMON = Set.of("lang", "_");

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, RoutingContext request) {
        var query = request.queryParams();
        if (query.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var allowed = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parameters);
        for (var name : query.names()) {
            if (COMMON.contains(name) || name.startsWith("utm_")) {
                continue;
            }
            var many = allowed.get(name);
            if (many == null) {
                throw new Problem(400, "unknown-parameter", name)
                        .with(NearestName.parameterViolation(name, allowed.keySet()));
            }
            if (query.getAll(name).contains("")) {
                throw Problems.invalidParameter(name, "empty");
            }
            if (!many && query.getAll(name).size() > 1) {
                throw Problems.invalidParameter(name, "repeated", name);
            }
        }
        var lang = query.get("lang");
        if (lang != null && !LANGUAGES.contains(lang)) {
            throw new Problem(400, "invalid-parameter", "lang")
                    .with(NearestName.valueViolation("lang", lang, LANGUAGES));
        }
    }

    /** Name of each query parameter, and whether it may be repeated. */
    private static Map<String, Boolean> parameters(Method method) {
        var parameters = new TreeMap<String, Boolean>();
        for (var parameter : method.getParameters()) {
            collect(parameter, parameters);
        }
        if (Answered.by(method).isPresent()) {
            parameters.put("fields", false);
        }
        return parameters;
    }

    private static void collect(Parameter parameter, Map<String, Boolean> into) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            var type = parameter.getType();
            var members = type.isRecord()
                    ? Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                            .map(component -> new Named(component, component.getName(), component.getType()))
                    : Arrays.stream(type.getDeclaredFields())
                            .map(field -> new Named(field, field.getName(), field.getType()));
            members.forEach(member -> member.addTo(into));
        } else {
            new Named(parameter, parameter.getName(), parameter.getType()).addTo(into);
        }
    }

    private record Named(AnnotatedElement element, String name, Class<?> type) {
        void addTo(Map<String, Boolean> into) {
            names().forEach(found -> into.put(found, Collection.class.isAssignableFrom(type)));
        }

        private Stream<String> names() {
            var jaxRs = element.getAnnotation(QueryParam.class);
            var quarkus = element.getAnnotation(RestQuery.class);
            return Stream.concat(
                    Stream.ofNullable(jaxRs).map(QueryParam::value),
                    Stream.ofNullable(quarkus).map(q -> q.value().isEmpty() ? name : q.value()));
        }
    }
}
