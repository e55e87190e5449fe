package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A place of the document where a sentence stands.
 *
 * @param key under which the texts speak of this place
 * @param common under which they speak of all places that say the same
 * @param required whether the contract is incomplete without it
 */
record Place(ObjectNode node, String field, String key, String common, boolean required) {

    String text() {
        return node.path(field).asText();
    }

    boolean isSilent() {
        return text().isBlank();
    }

    void say(String sentence) {
        node.put(field, sentence);
    }
}
