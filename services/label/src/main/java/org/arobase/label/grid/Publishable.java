package org.arobase.label.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.scoring.InvalidGrid;

/** What a grid must be before it can be published: one that scores, with names, and every number saying what it rests on. */
final class Publishable {

    private final List<Violation> violations = new ArrayList<>();

    /** @throws GridInvalid naming every place that does not fit, by pointers into the grid */
    static void require(GridDocument document) {
        var check = new Publishable();
        check.scores(document);
        check.required(document.year(), "/year");
        check.required(document.name() == null ? null : document.name().fr(), "/name/fr");
        check.each(EventJson.read(EventJson.write(document), JsonNode.class), "");
        GridInvalid.unless(check.violations);
    }

    private void scores(GridDocument document) {
        try {
            GridReading.engine(document);
        } catch (InvalidGrid invalid) {
            invalid.faults().stream().map(DraftRules::violation).forEach(violations::add);
        }
    }

    private void each(JsonNode node, String pointer) {
        switch (node) {
            case ObjectNode object -> {
                required(object.has("value") && !object.has("basis") ? null : "", pointer + "/basis");
                required(object.has("points") && !object.at("/name").has("fr") ? null : "", pointer + "/name/fr");
                object.propertyStream()
                        .forEach(member -> each(member.getValue(), Figures.below(pointer, member.getKey())));
            }
            case ArrayNode list -> IntStream.range(0, list.size()).forEach(i -> each(list.get(i), pointer + "/" + i));
            default -> {}
        }
    }

    private void required(Object value, String pointer) {
        if (value == null) {
            violations.add(Violation.at(pointer, "required"));
        }
    }
}
