package org.arobase.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** JSON Merge Patch (RFC 7396): a member replaces, null removes, what is not named stays. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** The result is read as strictly as if it had been sent whole. */
    public <T> Uni<T> apply(ObjectNode patch, T target, Class<T> type) {
        try {
            return Uni.createFrom().item(json.treeToValue(merged(json.valueToTree(target), patch), type));
        } catch (JsonProcessingException unfit) {
            return Uni.createFrom().failure(unfit);
        }
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
