package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.kernel.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'title': ' '                                             | /title          | blank",
                "'title': 'a\\u0000b'                                     | /title          | control-character",
                "'summary': 'a\\u001bb'                                   | /summary        | control-character",
                "'start': '2026-01-02', 'end': '2026-01-01'               | /end            | end-before-start",
                "'start': '1969-12-31'                                    | /start          | year-out-of-range",
                "'end': '+12026-01-01'                                    | /end            | year-out-of-range",
                "'services': ['t01-s1']                                   | /services/0     | unknown-service-near",
                "'services': ['t01-s01', 'enjeu-numerique-du-territoire'] | /services/1     | unknown-service",
                "'services': ['t01-s01', 't01-s01']                       | /services/1     | twice",
                "'services': [null]                                       | /services/0     | required",
                "'links': [{'title': 'x'}]                                | /links/0/href   | required",
                "'links': [{'href': 'javascript:alert(1)'}]               | /links/0/href   | not-a-web-address",
                "'links': [{'href': '//exemple.fr'}]                      | /links/0/href   | not-a-web-address",
                "'links': [{'href': 'https://a b'}]                       | /links/0/href   | not-a-web-address",
                "'links': [{'href': 'https://moi:secret@exemple.fr'}]     | /links/0/href   | not-a-web-address",
                "'links': [{'href': 'https://exemple.fr', 'title': ''}]   | /links/0/title  | blank",
                "'keywords': ['wifi', '']                                 | /keywords/1     | blank",
            })
    void aFaultIsToldWithItsPlace(String fields, String pointer, String code) {
        var content = Samples.content("{" + fields + "}");
        assertThat(ContentRules.violations(content, Samples.EDITION))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple(pointer, code));
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "201, 1"})
    void aTitleHasTwoHundredCharactersAtMost(int length, int faults) {
        var content = Samples.content("{'title': '" + "x".repeat(length) + "'}");
        assertThat(ContentRules.violations(content, Samples.EDITION)).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "31, 1"})
    void aListHasThirtyItemsAtMost(int length, int faults) {
        var words = IntStream.range(0, length).mapToObj(i -> "'" + i + "'").collect(Collectors.joining(","));
        var content = Samples.content("{'keywords': [" + words + "]}");
        assertThat(ContentRules.violations(content, Samples.EDITION)).hasSize(faults);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var content = Samples.content("{'title': '', 'services': ['?', '!'], 'start': '0001-01-01'}");
        assertThat(ContentRules.violations(content, Samples.EDITION)).hasSize(4);
    }

    @Test
    void whatTheStarterContentSaysFits() {
        assertThat(StarterAction.all())
                .flatMap(action -> ContentRules.violations(action.content(), Samples.EDITION))
                .isEmpty();
    }
}
