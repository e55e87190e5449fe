package org.arobase.kernel.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.arobase.contracts.State;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.http.Incoming;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.http.PreparedWriter;

/** {@code fields=} on every read: only what was asked for is sent, and a name there is not is refused. */
@Provider
public class Fields implements DynamicFeature {

    private static final String ITEMS = "items";
    /** After the conventions, which look at the resource as it is. */
    private static final int LAST = 1_000;

    private final ObjectMapper json;

    Fields(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext filters) {
        var method = operation.getResourceMethod();
        if (Answered.by(method).isPresent() && !PreparedWriter.writes(method)) {
            ContainerResponseFilter project = this::project;
            filters.register(project, LAST);
        }
    }

    private void project(ContainerRequestContext request, ContainerResponseContext response) {
        if (Choice.kept(Incoming.of(request)) instanceof Projection projection && response.getStatus() == 200) {
            switch (response.getEntity()) {
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
        return Optional.ofNullable(Choice.kept(request));
    }

    /** What the request chose of a document; all of it where it chose nothing. */
    public Prepared<?> chosenOf(Prepared<?> whole, RoutingContext request) {
        return Choice.kept(request) instanceof Projection projection ? projected(whole, projection) : whole;
    }

    public static JsonNode tree(ObjectMapper json, Object row) {
        try {
            return row instanceof Prepared<?> prepared ? json.readTree(prepared.json()) : json.valueToTree(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
