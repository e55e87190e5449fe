package org.arobase.kernel.contract;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas that are made of others, as what is shown of a resource is made of its state. */
final class Parts {

    /** The framework writes out what {@code @JsonUnwrapped} brings, which allOf says already. */
    static void sayOnce(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        components.getSchemas().values().stream()
                .filter(schema -> schema.getAllOf() != null)
                .forEach(schema -> ofParts(schema, components).forEach(schema::removeProperty));
    }

    static Schema resolved(Schema schema, Components components) {
        if (schema.getRef() == null) {
            return schema;
        }
        var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        return components.getSchemas().get(name);
    }

    /** Its own properties, and those of the schemas that it is made of. */
    static Set<String> properties(Schema schema, Components components) {
        var properties = ofParts(schema, components);
        if (schema.getProperties() != null) {
            properties.addAll(schema.getProperties().keySet());
        }
        return properties;
    }

    private static Set<String> ofParts(Schema schema, Components components) {
        var properties = new TreeSet<String>();
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> properties.addAll(properties(resolved(part, components), components)));
        }
        return properties;
    }

    private Parts() {}
}
