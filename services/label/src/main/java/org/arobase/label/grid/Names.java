package org.arobase.label.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.contracts.Text;

/** What the codes of a grid are called; one without a name is called by its code. */
public record Names(
        Map<String, Text> criteria,
        Map<String, String> families,
        Map<String, Text> groups,
        Map<String, Text> mentions) {

    static Names of(GridDocument document) {
        var criteria = new HashMap<String, Text>();
        var families = new HashMap<String, String>();
        add(document.criteria(), criteria, families);
        var groups = new HashMap<String, Text>();
        stream(document.groups()).forEach(group -> groups.put(group.code(), group.name()));
        var mentions = new HashMap<String, Text>();
        stream(document.mentions()).forEach(mention -> mentions.put(mention.code(), mention.name()));
        return new Names(criteria, families, groups, mentions);
    }

    public Text criterion(String code) {
        return named(criteria, code);
    }

    public String family(String criterion) {
        return families.get(criterion);
    }

    public Text group(String code) {
        return named(groups, code);
    }

    public Text mention(String code) {
        return named(mentions, code);
    }

    private static Text named(Map<String, Text> names, String code) {
        var name = names.get(code);
        return name == null || name.fr() == null ? new Text(code, null) : name;
    }

    private static void add(CriterionDocument criterion, Map<String, Text> names, Map<String, String> families) {
        names.put(criterion.code(), criterion.name());
        families.put(criterion.code(), criterion.family());
        stream(criterion.children()).forEach(child -> add(child, names, families));
    }

    private static <T> Stream<T> stream(List<T> list) {
        return Stream.ofNullable(list).flatMap(List::stream);
    }
}
