package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionFactTest {

    @Test
    void theStatesBeforeAndAfterTellWhatWasDone() {
        var draft = Samples.draft(Samples.threeFields());
        var published = draft.publish(Samples.TUESDAY);
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
}
