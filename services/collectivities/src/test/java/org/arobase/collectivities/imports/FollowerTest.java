package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class FollowerTest {
    private static final Edition FICTIVE = Edition.carried("fictive", TestEditions.JSON);

    @Inject
    EmptyDirectory directories;

    @Test
    void anImportThatWaitsGivesSignsOfLife() throws SQLException {
        try (var directory = directories.create()) {
            var job = directory.submit(SentEditions.of(FICTIVE, lines -> lines), false);

            var told = new Follower(directory.jobs(), new Impatient())
                    .follow(UUID.fromString(job))
                    .select()
                    .first(3)
                    .collect()
                    .asList()
                    .await()
                    .atMost(Duration.ofSeconds(20));

            assertThat(told).containsExactly(Optional.of(directory.read(job)), Optional.empty(), Optional.empty());
        }
    }

    private record Impatient() implements ImportConfig {
        @Override
        public List<String> editions() {
            return List.of();
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public Duration sign() {
            return Duration.ofMillis(500);
        }
    }
}
