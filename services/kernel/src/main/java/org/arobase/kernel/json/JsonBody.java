package org.arobase.kernel.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.arobase.kernel.problem.Problems;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Every JSON body of every service is read here. */
@Provider
@Consumes({"application/json", "application/*+json"})
public class JsonBody implements ServerMessageBodyReader<Object> {

    private final StrictReader reader;

    JsonBody(StrictReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return isReadable(type, generic, new Annotation[0], mediaType);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        if (request.getRequestHeaders().getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            throw Problems.unsupportedMediaType();
        }
        return read(generic, mediaType, request.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(generic, mediaType, body);
    }

    private Object read(Type type, MediaType mediaType, InputStream body) throws IOException {
        var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw Problems.unsupportedMediaType();
        }
        return reader.read(body.readAllBytes(), type);
    }
}
