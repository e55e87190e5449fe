package org.arobase.actions.catalogue;

import static org.arobase.actions.catalogue.Samples.EDITION;
import static org.arobase.actions.catalogue.Samples.MONDAY;
import static org.arobase.actions.catalogue.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.kernel.problem.Violation;
import org.junit.jupiter.api.Test;

class RecordedActionTest {

    private final Draft draft = Samples.draft(Samples.threeFields());

    @Test
    void aDraftBeginsWithVersionOneAndItsThemes() {
        var state = draft.state();
        assertThat(state.version()).isEqualTo(1);
        assertThat(state.themes()).containsExactly("services-publics", "cohesion-sociale");
        assertThat(state.nomenclature()).isEqualTo("2026-sample");
        assertThat(state.publishedAt()).isNull();
        assertThat(state.fictive()).isTrue();
    }

    @Test
    void aPublishedActionKeepsItsFirstDayAndCountsItsWrites() {
        var published = draft.publish(TUESDAY);
        var edited = published.edit(Samples.threeFields(), EDITION, TUESDAY.plusSeconds(60));
        assertThat(published.state().version()).isEqualTo(2);
        assertThat(edited.state().version()).isEqualTo(3);
        assertThat(edited.state().createdAt()).isEqualTo(MONDAY);
        assertThat(edited.state().publishedAt()).isEqualTo(TUESDAY);
        assertThat(edited.state().updatedAt()).isEqualTo(TUESDAY.plusSeconds(60));
    }

    @Test
    void anEmptyDraftLacksEverythingAtOnce() {
        var empty = Samples.draft(Samples.empty());
        assertThatThrownBy(() -> empty.publish(TUESDAY)).isInstanceOf(ActionIncomplete.class);
        assertThat(PublicationRules.lacking(Samples.empty()))
                .extracting(Violation::pointer)
                .containsExactly("/title", "/services");
    }

    @Test
    void aPublishedActionStaysComplete() {
        var published = draft.publish(TUESDAY);
        assertThatThrownBy(() -> published.edit(Samples.empty(), EDITION, TUESDAY))
                .isInstanceOf(ActionIncomplete.class);
    }

    @Test
    void whatIsArchivedComesBackToItsPlace() {
        var restored = draft.publish(TUESDAY)
                .asPublished()
                .pin(1, TUESDAY)
                .archive(TUESDAY.plusSeconds(60))
                .restore(TUESDAY.plusSeconds(120));
        assertThat(restored.state().publishedAt()).isEqualTo(TUESDAY);
        assertThat(restored.state().version()).isEqualTo(5);
        assertThat(restored.state().highlight()).isNull();
    }

    @Test
    void whatIsForMembersHasNoPublicDayUntilItIsOpened() {
        var reserved = Samples.draft(forMembers()).publish(TUESDAY);
        assertThat(reserved.state().publishedAt()).isNull();
        assertThat(reserved.state().visibility()).isEqualTo("MEMBERS");
        assertThat(reserved.archive(TUESDAY).restore(TUESDAY).isForMembers()).isTrue();
        var opened = reserved.edit(Samples.threeFields(), EDITION, TUESDAY.plusSeconds(60));
        assertThat(opened.state().publishedAt()).isEqualTo(TUESDAY.plusSeconds(60));
        assertThat(opened.state().visibility()).isNull();
        assertThatThrownBy(reserved::asPublished).isInstanceOf(ActionReserved.class);
        assertThatThrownBy(reserved::asDraft).isInstanceOf(ActionAlreadyPublished.class);
    }

    @Test
    void whatIsReservedIsShownFirstNoMoreAndKeepsItsDay() {
        var published = draft.publish(TUESDAY).asPublished().pin(1, TUESDAY);
        var reserved = published.edit(forMembers(), EDITION, TUESDAY.plusSeconds(60));
        assertThat(reserved.state().highlight()).isNull();
        var opened = reserved.edit(Samples.threeFields(), EDITION, TUESDAY.plusSeconds(120));
        assertThat(opened.state().highlight()).isNull();
        assertThat(opened.state().publishedAt()).isEqualTo(TUESDAY);
    }

    private static ActionContent forMembers() {
        return Samples.content(
                "{'collectivity': 'commune-F0001', 'title': 'Wi-Fi', 'services': ['t08-s02'], 'visibility': 'MEMBERS'}");
    }

    @Test
    void everyStateRefusesWhatItDoesNotAllow() {
        var published = draft.publish(TUESDAY);
        var withdrawn = published.withdraw(WithdrawalReason.DUPLICATE, TUESDAY);
        assertThatThrownBy(published::asDraft).isInstanceOf(ActionAlreadyPublished.class);
        assertThatThrownBy(draft::asPublished).isInstanceOf(ActionNotPublished.class);
        assertThatThrownBy(withdrawn::asDraft).isInstanceOf(ActionWithdrawn.class);
        assertThatThrownBy(withdrawn::asPublished).isInstanceOf(ActionWithdrawn.class);
        assertThatThrownBy(withdrawn::asEditable).isInstanceOf(ActionWithdrawn.class);
        var archived = published.archive(TUESDAY);
        assertThatThrownBy(archived::asDraft).isInstanceOf(ActionArchived.class);
        assertThatThrownBy(archived::asPublished).isInstanceOf(ActionArchived.class);
        assertThatThrownBy(archived::asEditable).isInstanceOf(ActionArchived.class);
        assertThatThrownBy(draft::asArchived).isInstanceOf(ActionNotArchived.class);
        assertThatThrownBy(published::asArchived).isInstanceOf(ActionNotArchived.class);
        assertThatThrownBy(withdrawn::asArchived).isInstanceOf(ActionWithdrawn.class);
        assertThatThrownBy(draft::asLeaving).isInstanceOf(ActionNotPublished.class);
        assertThat(archived.asLeaving()
                        .withdraw(WithdrawalReason.UNLAWFUL, TUESDAY)
                        .publishedAt())
                .isEqualTo(TUESDAY);
        assertThat(withdrawn.reason().slug()).isEqualTo("duplicate");
    }
}
