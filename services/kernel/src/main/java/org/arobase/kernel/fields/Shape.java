package org.arobase.kernel.fields;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a resource may show, in order, each with those inside it; empty for a plain value. */
public record Shape(Map<String, Shape> members) {

    /** Deeper fields are shown with the one around them. */
    private static final int DEEPEST = 3;

    private static final Shape PLAIN = new Shape(Map.of());

    public static Shape of(Class<?> resource) {
        return of(resource, DEEPEST);
    }

    private static Shape of(Type type, int depth) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw) ->
                of(generic.getActualTypeArguments()[0], depth);
            case Class<?> resource when resource.isRecord() && depth > 0 -> ofRecord(resource, depth - 1);
            default -> PLAIN;
        };
    }

    private static Shape ofRecord(Class<?> resource, int depth) {
        var members = new LinkedHashMap<String, Shape>();
        for (var component : resource.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                members.putAll(of(component.getGenericType(), depth + 1).members);
            } else {
                members.put(component.getName(), of(component.getGenericType(), depth));
            }
        }
        return new Shape(members);
    }

    /** Every name that may be asked for: {@code epci} and {@code epci.id}. */
    List<String> names() {
        var names = new ArrayList<String>();
        members.forEach((name, inside) -> {
            names.add(name);
            inside.names().forEach(inner -> names.add(name + "." + inner));
        });
        return names;
    }

    /** The plain values, from the outside in: the columns of a table. */
    public List<List<String>> leaves() {
        var leaves = new ArrayList<List<String>>();
        members.forEach((name, inside) -> {
            if (inside.members().isEmpty()) {
                leaves.add(List.of(name));
            } else {
                inside.leaves().forEach(leaf -> leaves.add(prepend(name, leaf)));
            }
        });
        return leaves;
    }

    private static List<String> prepend(String name, List<String> leaf) {
        var path = new ArrayList<String>();
        path.add(name);
        path.addAll(leaf);
        return path;
    }
}
