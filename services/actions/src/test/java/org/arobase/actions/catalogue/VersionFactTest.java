package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionFactTest {

    @Test
    void theStatesBeforeAndAfterTellWhatWasDone() {
        var draft = Samples.draft(Samples.threeFields());
        var published = draft.publish(Samples.TUESDAY).asPublished();
        var pinned = published.pin(1, Samples.TUESDAY);
        var archived = pinned.archive(Samples.TUESDAY);
        var edited = published.edit(Samples.threeFields(), Samples.EDITION, Samples.TUESDAY);
        assertThat(VersionFact.of(null, draft)).isEqualTo(VersionFact.CREATED);
        assertThat(VersionFact.of(draft, draft)).isEqualTo(VersionFact.EDITED);
        assertThat(VersionFact.of(draft, published)).isEqualTo(VersionFact.PUBLISHED);
        assertThat(VersionFact.of(null, published)).isEqualTo(VersionFact.PUBLISHED);
        assertThat(VersionFact.of(published, edited)).isEqualTo(VersionFact.EDITED);
        assertThat(VersionFact.of(published, pinned)).isEqualTo(VersionFact.PINNED);
        assertThat(VersionFact.of(pinned, published)).isEqualTo(VersionFact.UNPINNED);
        assertThat(VersionFact.of(pinned, archived)).isEqualTo(VersionFact.ARCHIVED);
        assertThat(VersionFact.of(archived, archived.restore(Samples.TUESDAY))).isEqualTo(VersionFact.RESTORED);
        assertThat(VersionFact.of(archived, archived.withdraw(WithdrawalReason.MISTAKEN, Samples.TUESDAY)))
                .isEqualTo(VersionFact.WITHDRAWN);
    }

    @Test
    void whatIsForMembersIsReservedAndOpened() {
        var open = Samples.threeFields();
        var forMembers = Samples.content(
                "{'collectivity': 'commune-F0001', 'title': 'Wi-Fi', 'services': ['t08-s02'], 'visibility': 'MEMBERS'}");
        var published = Samples.draft(open).publish(Samples.TUESDAY);
        var reserved = published.edit(forMembers, Samples.EDITION, Samples.TUESDAY);
        var opened = reserved.edit(open, Samples.EDITION, Samples.TUESDAY);
        var archived = reserved.archive(Samples.TUESDAY);
        assertThat(VersionFact.of(published, reserved)).isEqualTo(VersionFact.RESERVED);
        assertThat(VersionFact.of(reserved, reserved)).isEqualTo(VersionFact.EDITED);
        assertThat(VersionFact.of(reserved, opened)).isEqualTo(VersionFact.OPENED);
        assertThat(VersionFact.of(archived, archived.restore(Samples.TUESDAY))).isEqualTo(VersionFact.RESTORED);
        assertThat(VersionFact.of(Samples.draft(forMembers), reserved)).isEqualTo(VersionFact.PUBLISHED);
    }
}
