package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.arobase.kernel.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTreeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': 1}                     | {'a': 1}              | {}",
                "{'a': 1}                     | {'a': 2}              | {'a': 2}",
                "{'a': 1}                     | {}                    | {'a': null}",
                "{}                           | {'a': [1, 2]}         | {'a': [1, 2]}",
                "{'p': {'lon': 1, 'lat': 2}}  | {'p': {'at': 'here'}} | {'p': {'lon': null, 'lat': null, 'at': 'here'}}",
                "{'p': {'lon': 1, 'lat': 2}}  | {'p': {'lon': 1}}     | {'p': {'lat': null}}",
                "{'p': {'lon': 1}}            | {}                    | {'p': null}",
                "{'p': [1]}                   | {'p': {'lon': 1}}     | {'p': {'lon': 1}}",
            })
    void aPatchSaysWhatMustChangeAndNoMore(String from, String to, String patch) {
        assertThat(ContentTree.patch(tree(from), tree(to))).isEqualTo(tree(patch));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': 1, 'b': 2}             | {'a': 1, 'b': 3}      | {'b': 2}",
                "{}                           | {'a': 1}              | {'a': null}",
                "{'a': 1}                     | {}                    | {'a': 1}",
                "{'p': {'lon': 1, 'lat': 2}}  | {'p': {'lon': 1}}     | {'p': {'lon': 1, 'lat': 2}}",
            })
    void whatWasBeforeTakesTheWriteBack(String before, String after, String kept) {
        var changed = ContentTree.before(tree(before), tree(after));
        assertThat(changed).isEqualTo(tree(kept));
        assertThat(ContentTree.undone(tree(after), changed)).isEqualTo(tree(before));
    }

    @Test
    void whatIsNotFilledInIsNotThere() {
        assertThat(ContentTree.of(Samples.threeFields()).properties())
                .extracting(field -> field.getKey())
                .containsExactlyInAnyOrder("collectivity", "title", "services");
        assertThat(ContentTree.of(null)).isEmpty();
    }

    private static ObjectNode tree(String json) {
        return EventJson.read(json.replace('\'', '"'), ObjectNode.class);
    }
}
