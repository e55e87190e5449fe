package org.arobase.kernel.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The name under which clients know a parameter of an operation. */
public final class ParameterName {

    /** Empty for the body, and for what the framework passes. */
    public static Optional<String> of(Parameter parameter) {
        return Stream.of(
                        query(parameter, parameter.getName()),
                        path(parameter),
                        annotated(parameter, HeaderParam.class, HeaderParam::value, ""),
                        annotated(parameter, RestHeader.class, RestHeader::value, parameter.getName()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> query(AnnotatedElement element, String name) {
        return annotated(element, QueryParam.class, QueryParam::value, name)
                .or(() -> annotated(element, RestQuery.class, RestQuery::value, name));
    }

    /** A parameter without annotation whose name is in the template is one of the path. */
    static Optional<String> path(Parameter parameter) {
        var name = parameter.getName();
        return annotated(parameter, PathParam.class, PathParam::value, name)
                .or(() -> annotated(parameter, RestPath.class, RestPath::value, name))
                .or(() -> Optional.of(name)
                        .filter(unnamed -> !isAnnotated(parameter))
                        .filter(unnamed -> inTemplate(parameter.getDeclaringExecutable(), unnamed)));
    }

    private static boolean isAnnotated(Parameter parameter) {
        return Stream.of(QueryParam.class, RestQuery.class, HeaderParam.class, RestHeader.class)
                .anyMatch(parameter::isAnnotationPresent);
    }

    private static boolean inTemplate(Executable operation, String name) {
        return Stream.of(operation, operation.getDeclaringClass())
                .map(place -> place.getAnnotation(Path.class))
                .anyMatch(path -> path != null && path.value().contains("{" + name + "}"));
    }

    private static <A extends Annotation> Optional<String> annotated(
            AnnotatedElement element, Class<A> annotation, Function<A, String> value, String otherwise) {
        return Optional.ofNullable(element.getAnnotation(annotation))
                .map(value)
                .map(name -> name.isEmpty() ? otherwise : name);
    }

    private ParameterName() {}
}
