package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see of what is loaded. */
@QuarkusTest
@TestPlatform
class ShownEditionTest {
    private static final Edition FICTIVE = Edition.carried("fictive", TestEditions.JSON);
    private static final String RENAMED = "commune-F0001";
    private static final String WAITING =
            "select count(*) from pg_locks where relation = 'collectivity'::regclass and not granted";

    @Inject
    EmptyDirectory directories;

    private EmptyDirectory.Database directory;

    @BeforeEach
    void load() throws SQLException {
        directory = directories.create();
        directory.load(FICTIVE);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void whatWaitedBeforeTheStartIsSeenAsSoonAsItIsLoaded() {
        directory.submit(named("Page-Blanche"), false);
        directory.directory().reload().await().indefinitely();

        directory.run();
        directory.show();

        assertThat(directory.name(RENAMED)).isEqualTo("Page-Blanche");
    }

    @Test
    void whatClocksSayOfALoadingIsNotAsked() throws SQLException {
        directory.execute("update loaded_edition set loaded_at = '2999-01-01'");
        directory.show();

        directory.submit(named("Page-Blanche"), false);
        directory.run();
        directory.show();

        assertThat(directory.name(RENAMED)).isEqualTo("Page-Blanche");
    }

    @Test
    void whatCouldNotBeReadIsReadAgain() throws SQLException {
        directory.show();
        directory.submit(named("Page-Blanche"), false);
        directory.run();
        directory.execute("alter table collectivity rename to away");
        assertThatThrownBy(directory::show).isInstanceOf(Exception.class);
        directory.execute("alter table away rename to collectivity");

        directory.show();

        assertThat(directory.name(RENAMED)).isEqualTo("Page-Blanche");
    }

    @Test
    void anEditionThatIsLoadedWhileTheDirectoryIsReadIsNotSeenInPart() throws Exception {
        try (var other = DriverManager.getConnection(directory.jdbc());
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table collectivity");
            var shown = CompletableFuture.runAsync(directory::show);
            await().until(() -> directory.query(WAITING).equals(List.of("1")));
            statement.execute("delete from collectivity where id = '" + RENAMED + "'");
            other.commit();
            shown.join();
        }

        assertThat(directory.name(RENAMED)).isNotNull();
    }

    @Test
    void whatIsSeenIsNotReadAgain() {
        directory.show();
        var seen = directory.directory().searchable();

        directory.show();

        assertThat(directory.directory().searchable()).isSameAs(seen);
    }

    private static byte[] named(String name) {
        return SentEditions.of(
                FICTIVE,
                lines -> lines.map(
                        line -> line.kind() == Kind.COMMUNE && line.code().equals("F0001")
                                ? Cells.with(line, Map.of("name", name))
                                : line));
    }
}
