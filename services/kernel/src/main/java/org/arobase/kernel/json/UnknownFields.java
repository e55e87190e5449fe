package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import org.arobase.kernel.http.NearestName;

/** The members of an object that its type does not have. */
final class UnknownFields {

    static void note(BeanDeserializerBase type, String pointer, Faults faults) {
        var known = type.getKnownPropertyNames().stream().map(Object::toString).toList();
        faults.tree().at(pointer).fieldNames().forEachRemaining(name -> {
            if (!faults.full() && type.findProperty(name) == null) {
                var at = JsonPointer.compile(pointer).appendProperty(name).toString();
                faults.addUnknownField(name, NearestName.violation(at, name, known));
            }
        });
    }

    private UnknownFields() {}
}
