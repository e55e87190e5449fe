package org.arobase.kernel.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.arobase.contracts.State;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.http.Prepared;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code fields=} on every read: only what was asked for is sent, and a name there is not is refused. */
public class Fields {

    private static final String CHOSEN = "arobase.fields";
    private static final String ITEMS = "items";
    /** After the conventions, which look at the resource as it is. */
    private static final int LAST = 1_000;

    private final ObjectMapper json;
    private final Map<Method, Optional<Shape>> shapes = new ConcurrentHashMap<>();

    Fields(ObjectMapper json) {
        this.json = json;
    }

    @ServerRequestFilter
    void choose(RoutingContext request, ResourceInfo resource) {
        var fields = request.queryParams().get("fields");
        if (fields != null && resource.getResourceMethod() != null) {
            shape(resource.getResourceMethod()).ifPresent(shape -> request.put(CHOSEN, Projection.of(fields, shape)));
        }
    }

    @ServerResponseFilter(priority = LAST)
    void project(RoutingContext request, ContainerResponseContext response) {
        if (request.get(CHOSEN) instanceof Projection projection && response.getStatus() == 200) {
            switch (response.getEntity()) {
                case Prepared<?> prepared -> response.setEntity(projected(prepared, projection));
                case State state -> response.setEntity(projection.apply(json.valueToTree(state)));
                case Page<?> page -> response.setEntity(projected(page, projection));
                case Export<?> export -> {}
                case Record answer -> response.setEntity(projected(json.valueToTree(answer), projection));
                case null, default -> {}
            }
        }
    }

    /** The projection that the request chose. */
    public static Optional<Projection> chosen(RoutingContext request) {
        return Optional.ofNullable(request.get(CHOSEN));
    }

    public static JsonNode tree(ObjectMapper json, Object row) {
        try {
            return row instanceof Prepared<?> prepared ? json.readTree(prepared.json()) : json.valueToTree(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Shape> shape(Method operation) {
        return shapes.computeIfAbsent(
                operation, method -> Answered.by(method).map(Answered::resource).map(Shape::of));
    }

    private Prepared<?> projected(Prepared<?> whole, Projection projection) {
        try {
            return new Prepared<>(
                    whole.id(), whole.version(), json.writeValueAsBytes(projection.apply(tree(json, whole))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode projected(Page<?> page, Projection projection) {
        var answer = json.createObjectNode();
        var items = answer.putArray(ITEMS);
        page.items().forEach(row -> items.add(projection.apply(tree(json, row))));
        answer.put("next", page.next());
        if (page.total() != null) {
            answer.put("total", page.total());
        }
        return answer;
    }

    private static JsonNode projected(ObjectNode answer, Projection projection) {
        if (answer.get(ITEMS) instanceof ArrayNode items) {
            answer.set(ITEMS, projection.apply(items));
            return answer;
        }
        return projection.apply(answer);
    }
}
