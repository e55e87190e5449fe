package org.arobase.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Documents of services, small enough to be read in a test. */
final class Documents {

    static final ObjectNode HEAD = json("""
            {'openapi': '3.1.0', 'info': {'title': 'Arobase', 'description': 'All'}, 'components': {
              'schemas': {'Problem': {'type': 'object'}},
              'headers': {'X-Request-Id': {}, 'Retry-After': {}, 'WWW-Authenticate': {}}}}""");

    private Documents() {}

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ServiceDocument document(String service, String paths, String schemas) {
        var tree =
                json("{'openapi': '3.1.0', 'paths': {%s}, 'components': {'schemas': {%s}}}".formatted(paths, schemas));
        return new ServiceDocument(service, tree);
    }

    static String operation(String path, String method, String id) {
        return "'%s': {'%s': {'operationId': '%s', 'summary': 'Does %s', 'tags': ['things'], 'responses': {}}}"
                .formatted(path, method, id, id);
    }
}
