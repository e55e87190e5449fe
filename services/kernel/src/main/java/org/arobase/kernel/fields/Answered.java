package org.arobase.kernel.fields;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.http.Prepared;

/**
 * What a read answers with.
 *
 * @param listed whether the resource is one of the answer's {@code items}
 */
public record Answered(Class<?> resource, boolean listed) {

    private static final String ITEMS = "items";

    /** Empty for what shows no resource. */
    public static Optional<Answered> by(Method operation) {
        return operation.isAnnotationPresent(GET.class) ? of(operation.getGenericReturnType()) : Optional.empty();
    }

    /** Also of an operation that is no read: its answer may be written as a table too. */
    public static Optional<Answered> with(Method operation) {
        return of(operation.getGenericReturnType());
    }

    private static Optional<Answered> of(Type type) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == Uni.class || generic.getRawType() == Prepared.class ->
                of(generic.getActualTypeArguments()[0]);
            case ParameterizedType generic
            when generic.getRawType() == Page.class || generic.getRawType() == Export.class ->
                of(generic.getActualTypeArguments()[0]).map(item -> new Answered(item.resource, true));
            case Class<?> answer when answer.isRecord() -> Optional.of(ofRecord(answer));
            default -> Optional.empty();
        };
    }

    private static Answered ofRecord(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .filter(component -> component.getName().equals(ITEMS))
                .flatMap(items -> of(((ParameterizedType) items.getGenericType()).getActualTypeArguments()[0]).stream())
                .findFirst()
                .map(item -> new Answered(item.resource, true))
                .orElseGet(() -> new Answered(answer, false));
    }
}
