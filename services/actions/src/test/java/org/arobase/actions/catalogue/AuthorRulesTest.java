package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.arobase.actions.collectivities.KnownCollectivity;
import org.arobase.kernel.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorRulesTest {

    @ParameterizedTest
    @CsvSource({
        "village,         false, false, '',            malformed-id",
        "commune-F0099,   false, false, '',            unknown-collectivity",
        "commune-F0001,   true,  false, '',            former-collectivity",
        "commune-F0001,   true,  false, commune-F0002, succeeded-collectivity",
        "commune-F0001,   true,  true,  '',            ''",
    })
    void anActionIsRecordedForAnAuthorityThatExists(
            String id, boolean known, boolean active, String successor, String code) {
        var author = Optional.of(new KnownCollectivity(
                id, "Le Village", "COMMUNE", List.of(), List.of(), null, true, active, listed(successor)));
        var content = Samples.content("{'collectivity': '" + id + "'}");
        assertThat(AuthorRules.violations(content, author.filter(found -> known)))
                .extracting(Violation::code)
                .isEqualTo(listed(code));
    }

    @ParameterizedTest
    @CsvSource({"'', immutable", "commune-F0002, immutable", "commune-F0001, ''"})
    void anActionKeepsItsAuthority(String id, String code) {
        var content = Samples.content(id.isEmpty() ? "{}" : "{'collectivity': '" + id + "'}");
        assertThat(AuthorRules.unchanged("commune-F0001", content))
                .extracting(Violation::code)
                .isEqualTo(listed(code));
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
