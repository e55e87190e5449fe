package org.arobase.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.arobase.local.plan.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path path;

    private StateFolder folder;

    @BeforeEach
    void prepareFolder() throws IOException {
        folder = StateFolder.prepare(path);
    }

    @Test
    void everyServiceHasItsOwnPassword() throws IOException {
        var secrets = Secrets.of(folder, RANDOM);

        assertThat(Part.SERVICES)
                .hasSize(6)
                .extracting(secrets::databasePassword)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(Base64.getDecoder().decode(secrets.tokenKey())).hasSize(32);
    }

    @Test
    void theyAreMadeOnceAndOnlyTheOwnerReadsThem() throws IOException {
        var first = Secrets.of(folder, RANDOM);
        var second = Secrets.of(folder, RANDOM);
        var file = path.resolve("secrets.properties");

        assertThat(second.identity()).isEqualTo(first.identity());
        assertThat(second.kafkaCluster()).isEqualTo(first.kafkaCluster());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsMissingIsAddedAndTheRestStays() throws IOException {
        var first = Secrets.of(folder, RANDOM);
        var file = path.resolve("secrets.properties");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^database.feed=.*\n", ""));

        var second = Secrets.of(folder, RANDOM);

        assertThat(second.databasePassword(Part.FEED)).isNotNull().isNotEqualTo(first.databasePassword(Part.FEED));
        assertThat(second.databasePassword(Part.LABEL)).isEqualTo(first.databasePassword(Part.LABEL));
    }

    @Test
    void theAdminKeyIsMadeOnceAndShownOnce() throws IOException {
        var file = new AdminKeyFile(folder);
        var key = file.readOrCreate(RANDOM);

        assertThat(file.shown()).isFalse();
        file.rememberShown();

        assertThat(file.readOrCreate(RANDOM)).isEqualTo(key);
        assertThat(file.shown()).isTrue();
    }

    @Test
    void aDeletedAdminKeyIsReplacedAndShownAgain() throws IOException {
        var file = new AdminKeyFile(folder);
        var key = file.readOrCreate(RANDOM);
        file.rememberShown();
        Files.delete(folder.adminKey());

        assertThat(file.readOrCreate(RANDOM)).isNotEqualTo(key);
        assertThat(file.shown()).isFalse();
    }
}
