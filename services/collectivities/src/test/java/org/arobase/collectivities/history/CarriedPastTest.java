package org.arobase.collectivities.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedPastTest {
    private static final List<String> ALL = List.of(MovementFile.RESOURCE, Years.COMMUNES, Years.NAMES);

    @Test
    void otherFilesAreAnotherPast() {
        var prints = new HashSet<String>();
        prints.add(new CarriedPast().fingerprint());
        ALL.forEach(one -> prints.add(
                new CarriedPast(ALL.stream().filter(other -> !other.equals(one)).toList()).fingerprint()));

        assertThat(prints).hasSize(4).contains(new CarriedPast(ALL).fingerprint());
    }
}
