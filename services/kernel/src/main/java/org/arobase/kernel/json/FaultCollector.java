package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** Notes that a value does not fit and lets the reading go on behind it, so that one answer names every place. */
final class FaultCollector extends DelegatingDeserializer {

    /** Of the member this reads, or null. */
    private final String name;

    private FaultCollector(JsonDeserializer<?> reader, String name) {
        super(reader);
        this.name = name;
    }

    static JsonDeserializer<?> around(JsonDeserializer<?> reader) {
        return reader instanceof FaultCollector ? reader : new FaultCollector(reader, null);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new FaultCollector(reader, name);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty member)
            throws JsonMappingException {
        var reader = super.createContextual(context, member);
        return new FaultCollector(reader.getDelegatee(), member == null ? null : member.getName());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var faults = (Faults) context.getAttribute(Faults.class);
        if (faults == null) {
            return super.deserialize(parser, context);
        }
        var place = Place.of(parser);
        var before = faults.count();
        if (_delegatee instanceof BeanDeserializerBase bean) {
            UnknownFields.note(bean, place.pointer(), faults);
        }
        try {
            return super.deserialize(parser, context);
        } catch (JacksonException unfit) {
            note(unfit, place, faults, before);
            place.leave(parser);
            return null;
        }
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
        var faults = (Faults) context.getAttribute(Faults.class);
        if (faults == null) {
            return super.getNullValue(context);
        }
        try {
            return super.getNullValue(context);
        } catch (JsonMappingException unfit) {
            faults.add(UnfitValue.violation(Place.of(context.getParser()).pointer(), unfit, handledType()));
            return null;
        }
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        var faults = (Faults) context.getAttribute(Faults.class);
        if (faults == null) {
            return super.getAbsentValue(context);
        }
        try {
            return super.getAbsentValue(context);
        } catch (JsonMappingException needed) {
            var owner = JsonPointer.compile(Place.of(context.getParser()).pointer());
            faults.add(Violation.at(owner.appendProperty(name).toString(), "required"));
            return null;
        }
    }

    /** What is made of parts that do not fit does not fit either; only the parts are told. */
    private void note(JacksonException unfit, Place place, Faults faults, int before) {
        if (faults.count() > before || faults.full()) {
            return;
        }
        if (unfit.getCause() instanceof Problem rule) {
            throw rule;
        }
        faults.add(UnfitValue.violation(place.pointer(), unfit, handledType()));
    }
}
