package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Which editions are loaded, on databases of their own. */
@QuarkusTest
@TestPlatform
class LoadedEditionsTest {
    private static final Edition FICTIVE = Edition.carried("fictive", TestEditions.JSON);
    private static final String LOADED =
            "select name || ' ' || fictive || ' ' || replaced from loaded_edition order by fictive, name";

    @Inject
    EmptyDirectory directories;

    @Test
    void anEditionThatWasLoadedBeforeAnyWasSentIsReplacedInItsWorld() throws SQLException {
        try (var directory = directories.create("013", """
                insert into loaded_edition (name, fingerprint, loaded_at)
                values ('2026', 'of the country', now()), ('fictive', 'of nowhere', now())
                """)) {
            directory.submit(SentEditions.of(named("fictive-2"), FICTIVE.lines()), false);
            assertThat(directory.run()).contains(ImportState.DONE);

            assertThat(directory.query(LOADED))
                    .containsExactly("2026 false false", "fictive true true", "fictive-2 true false");
        }
    }

    @Test
    void aFictiveEditionMayBearTheNameOfARealOne() throws SQLException {
        try (var directory = directories.create()) {
            directory.load(Edition.carried("reduced", TestEditions.JSON));
            directory.submit(SentEditions.of(named("reduced"), FICTIVE.lines()), false);
            assertThat(directory.run()).contains(ImportState.DONE);

            assertThat(directory.query(LOADED)).containsExactly("reduced false false", "reduced true false");
        }
    }

    private static EditionDescription named(String name) {
        var fictive = FICTIVE.description();
        return new EditionDescription(
                name,
                true,
                fictive.origin(),
                fictive.licence(),
                fictive.attribution(),
                fictive.datasets(),
                fictive.population(),
                fictive.points());
    }
}
