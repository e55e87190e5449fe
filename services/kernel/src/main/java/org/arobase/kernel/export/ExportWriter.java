package org.arobase.kernel.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.arobase.kernel.fields.Answered;
import org.arobase.kernel.fields.Fields;
import org.arobase.kernel.fields.Projection;
import org.arobase.kernel.fields.Shape;
import org.arobase.kernel.http.Prepared;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

@Provider
@Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
public class ExportWriter implements ServerMessageBodyWriter<Export<?>> {

    private final ObjectMapper json;

    ExportWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Export.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Export.class;
    }

    @Override
    public void writeResponse(Export<?> export, Type generic, ServerRequestContext context) {
        var request = ((ResteasyReactiveRequestContext) context).unwrap(RoutingContext.class);
        new ExportStream<>(request, export, encoding(export, request, context)).start();
    }

    private Encoding encoding(Export<?> export, RoutingContext request, ServerRequestContext context) {
        var projection = Fields.chosen(request);
        Function<Object, JsonNode> tree = row -> Fields.tree(json, row);
        Function<JsonNode, JsonNode> shown =
                projection.<Function<JsonNode, JsonNode>>map(p -> p::apply).orElse(Function.identity());
        return switch (Format.ofMediaType(context.getResponseMediaType().toString())) {
            case NDJSON ->
                new NdjsonEncoding(
                        projection.isEmpty() ? this::bytes : row -> bytes(shown.apply(tree.apply(row))),
                        export.listing().closing());
            case GEOJSON -> new GeoJsonEncoding(tree, shown);
            case CSV -> {
                var shape = Answered.with(
                                context.getResteasyReactiveResourceInfo().getMethod())
                        .map(Answered::resource)
                        .map(Shape::of)
                        .orElseThrow();
                var columns = projection.orElse(Projection.WHOLE).leaves(shape);
                yield new CsvEncoding(columns, export.marked(), tree);
            }
        };
    }

    private byte[] bytes(Object row) {
        try {
            return row instanceof Prepared<?> prepared ? prepared.json() : json.writeValueAsBytes(row);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Quarkus REST does not come here. */
    @Override
    public void writeTo(
            Export<?> export,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("an export is written as a stream");
    }
}
