package org.arobase.kernel.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.function.Function;
import org.arobase.kernel.json.EventJson;

/**
 * A FeatureCollection (RFC 7946): each resource a feature, its {@code point} the geometry, the rest its properties. What
 * has no place on a map has no geometry.
 *
 * @param whole the resource as it is
 * @param shown what is shown of it
 */
final class GeoJsonEncoding implements Encoding {

    private static final String POINT = "point";

    private final Function<Object, JsonNode> whole;
    private final Function<JsonNode, JsonNode> shown;
    private String separator = "\n";

    GeoJsonEncoding(Function<Object, JsonNode> whole, Function<JsonNode, JsonNode> shown) {
        this.whole = whole;
        this.shown = shown;
    }

    @Override
    public void begin(Buffer out) {
        out.appendString("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void rows(Buffer out, List<?> rows) {
        for (var row : rows) {
            out.appendString(separator).appendString(EventJson.write(feature(whole.apply(row))));
            separator = ",\n";
        }
    }

    @Override
    public void end(Buffer out, long rows) {
        out.appendString("\n],\"numberReturned\":" + rows + "}\n");
    }

    private ObjectNode feature(JsonNode resource) {
        var feature = ((ObjectNode) resource).objectNode().put("type", "Feature");
        feature.set("id", resource.path("id"));
        var point = resource.path(POINT);
        if (point.isObject()) {
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(point.path("lon"))
                    .add(point.path("lat"));
        } else {
            feature.putNull("geometry");
        }
        feature.set("properties", ((ObjectNode) shown.apply(resource)).without(POINT));
        return feature;
    }
}
