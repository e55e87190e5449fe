package org.arobase.kernel.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.arobase.kernel.fields.Fields;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends a document that is ready as all answers are sent, without building one of them for it. */
@Provider
public class PreparedWriter implements ServerMessageBodyWriter<Prepared<?>> {

    private final Fields fields;

    PreparedWriter(Fields fields) {
        this.fields = fields;
    }

    /** Whether an operation answers with such a document. */
    public static boolean writes(Method operation) {
        return isPrepared(operation.getGenericReturnType());
    }

    private static boolean isPrepared(Type type) {
        return type instanceof ParameterizedType generic
                && (generic.getRawType() == Prepared.class
                        || generic.getRawType() == Uni.class && isPrepared(generic.getActualTypeArguments()[0]));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Prepared.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Prepared.class;
    }

    @Override
    public void writeResponse(Prepared<?> prepared, Type generic, ServerRequestContext context) {
        var incoming = Incoming.of(context);
        var request = incoming.request();
        var response = context.serverResponse();
        var etag = ETag.of(prepared);
        response.setResponseHeader(HttpHeaders.ETAG, etag);
        if (request.method() == HttpMethod.GET
                && Preconditions.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatusCode(304).end();
        } else {
            response.end(fields.chosenOf(prepared, incoming).json());
        }
    }

    @Override
    public void writeTo(
            Prepared<?> prepared,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(prepared.json());
    }
}
