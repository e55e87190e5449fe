package org.arobase.kernel.http;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arobase.kernel.fields.Answered;

/** The parameters an operation has in its query and in its path, by name. */
record Signature(Map<String, Declared> query, List<Declared> path) {

    /** Which every read of a resource has without saying so. */
    private static final String FIELDS = "fields";

    static Signature of(Method operation) {
        var signature = new Signature(new TreeMap<>(), new ArrayList<>());
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                signature.addMembers(parameter.getType());
            } else {
                signature.add(parameter);
            }
        }
        if (Answered.by(operation).isPresent()) {
            signature.query.put(FIELDS, new Declared(FIELDS, String.class, false, Restriction.NONE));
        }
        return signature;
    }

    private void add(Parameter parameter) {
        ParameterName.query(parameter, parameter.getName())
                .ifPresent(name -> query.put(name, declared(name, parameter, parameter.getParameterizedType())));
        ParameterName.path(parameter)
                .ifPresent(name -> path.add(declared(name, parameter, parameter.getParameterizedType())));
    }

    private void addMembers(Class<?> type) {
        if (type.isRecord()) {
            Arrays.stream(type.getDeclaredConstructors()[0].getParameters()).forEach(this::add);
        } else {
            Arrays.stream(type.getDeclaredFields())
                    .forEach(field -> ParameterName.query(field, field.getName())
                            .ifPresent(name -> query.put(name, declared(name, field, field.getGenericType()))));
        }
    }

    private static Declared declared(String name, AnnotatedElement element, Type type) {
        var restriction = Restriction.of(element);
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new Declared(name, (Class<?>) generic.getActualTypeArguments()[0], true, restriction);
        }
        return new Declared(name, type instanceof Class<?> simple ? simple : Object.class, false, restriction);
    }
}
