package org.arobase.kernel.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.json.StrictReader;

/** JSON Merge Patch (RFC 7396): a member replaces, null removes, what is not named stays. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final StrictReader reader;

    MergePatch(ObjectMapper json, StrictReader reader) {
        this.json = json;
        this.reader = reader;
    }

    /** The result is read as strictly as if it had been sent whole. */
    public <T> Uni<T> apply(ObjectNode patch, T target, Class<T> type) {
        return Uni.createFrom().item(() -> reader.convert(merged(json.valueToTree(target), patch), type));
    }

    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode members)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object : members.objectNode();
        members.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merged(result.path(member.getKey()), member.getValue()));
            }
        });
        return result;
    }
}
