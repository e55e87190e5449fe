package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * All that was recorded in a round and read after it.
 *
 * @param mark every title written in the round begins with it
 * @param attempts the ledger
 * @param facts in the order the follower was told them
 * @param readings of every action of the ledger, by id
 * @param actions every public action of a fictive authority, as the list says
 * @param news every item about a fictive authority, as the list says
 * @param scores of the fictive authorities, by id
 * @param themes of digital services, by code
 */
record Evidence(
        String mark,
        List<Attempt> attempts,
        List<Fact> facts,
        Map<String, Reading> readings,
        List<JsonNode> actions,
        List<JsonNode> news,
        Map<String, JsonNode> scores,
        Map<String, String> themes) {

    List<Fact> facts(String noun) {
        return facts.stream().filter(fact -> fact.noun().equals(noun)).toList();
    }
}
