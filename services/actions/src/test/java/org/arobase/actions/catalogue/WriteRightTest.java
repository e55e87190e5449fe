package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteRightTest {

    @ParameterizedTest
    @CsvSource({
        "ADMIN,       draft,     200, 200",
        "EDITOR,      draft,     200, 200",
        "READER,      draft,     404, 404",
        "CONTRIBUTOR, draft,     404, 404",
        "EDITOR,      archived,  200, 200",
        "READER,      archived,  410, 410",
        ",            archived,  410, 401",
        "JUROR,       published, 200, 403",
        "READER,      published, 200, 403",
        "EDITOR,      published, 200, 200",
        ",            draft,     404, 401",
        ",            published, 200, 401",
    })
    void whoMayReadAndWrite(Role role, String state, int read, int write) {
        var caller = role == null ? Caller.ANONYMOUS : new Caller("client", Set.of(role));
        var draft = Samples.draft(Samples.threeFields());
        var published = draft.publish(Samples.TUESDAY);
        var action = switch (state) {
            case "draft" -> draft;
            case "archived" -> published.archive(Samples.TUESDAY);
            default -> published;
        };
        assertThat(status(() -> WriteRight.visible(action, caller))).isEqualTo(read);
        assertThat(status(() -> WriteRight.writable(action, caller))).isEqualTo(write);
    }

    private static int status(Runnable attempt) {
        var problem = catchThrowableOfType(Problem.class, attempt::run);
        return problem == null ? 200 : problem.status();
    }
}
