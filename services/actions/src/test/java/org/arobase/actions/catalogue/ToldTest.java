package org.arobase.actions.catalogue;

import static org.arobase.actions.catalogue.Samples.EDITION;
import static org.arobase.actions.catalogue.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Shared;
import org.arobase.contracts.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public hears of every write, by the states before and after. */
class ToldTest {

    private static final ActionContent OPEN = Samples.threeFields();
    private static final ActionContent FOR_MEMBERS = Samples.content(
            "{'collectivity': 'commune-F0001', 'title': 'Wi-Fi', 'services': ['t08-s02'], 'visibility': 'MEMBERS'}");

    private final RecordedAction.Draft draft = Samples.draft(OPEN);
    private final RecordedAction.Draft draftForMembers = Samples.draft(FOR_MEMBERS);
    private final Shared published = draft.publish(TUESDAY);
    private final Shared reserved = draftForMembers.publish(TUESDAY);
    private final Shared closed = published.edit(FOR_MEMBERS, EDITION, TUESDAY);
    private final Archived archived = published.archive(TUESDAY);
    private final Archived archivedForMembers = reserved.archive(TUESDAY);

    private final Map<String, RecordedAction> actions = Map.ofEntries(
            Map.entry("draft", draft),
            Map.entry("draft for members", draftForMembers),
            Map.entry("published", published),
            Map.entry("reserved", reserved),
            Map.entry("closed", closed),
            Map.entry("reopened", closed.edit(OPEN, EDITION, TUESDAY)),
            Map.entry("archived", archived),
            Map.entry("archived for members", archivedForMembers),
            Map.entry("withdrawn", published.withdraw(WithdrawalReason.MISTAKEN, TUESDAY)),
            Map.entry("withdrawn for members", reserved.withdraw(WithdrawalReason.MISTAKEN, TUESDAY)));

    @ParameterizedTest
    @CsvSource({
        "draft,                draft for members,     nothing",
        "draft,                published,             published",
        "draft for members,    reserved,              nothing",
        "published,            published,             updated",
        "published,            closed,                withdrawn reserved",
        "published,            archived,              withdrawn archived",
        "published,            withdrawn,             withdrawn mistaken",
        "reserved,             reserved,              nothing",
        "reserved,             published,             published",
        "reserved,             archived for members,  nothing",
        "reserved,             withdrawn for members, nothing",
        "closed,               reopened,              updated",
        "closed,               archived for members,  nothing",
        "archived,             published,             updated",
        "archived,             withdrawn,             withdrawn mistaken",
        "archived for members, reserved,              nothing",
        "archived for members, withdrawn for members, nothing",
    })
    void thePublicHearsWhatItKnewAndNothingElse(String before, String after, String expected) {
        assertThat(Told.of(actions.get(before), actions.get(after))
                        .map(ToldTest::said)
                        .orElse("nothing"))
                .isEqualTo(expected);
    }

    private static String said(Event<?> event) {
        return switch (event) {
            case Event.Stated<?> stated -> stated.fact();
            case Event.Withdrawn<?> withdrawn ->
                "withdrawn " + withdrawn.withdrawal().reason();
        };
    }
}
