package org.arobase.collectivities.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports run for real, on databases of their own. */
@QuarkusTest
@TestPlatform
class EditionImportTest {
    private static final Edition REDUCED = Edition.carried("reduced", TestEditions.JSON);
    private static final Edition FICTIVE = Edition.carried("fictive", TestEditions.JSON);

    @Inject
    EmptyDirectory directories;

    private EmptyDirectory.Database directory;

    @BeforeEach
    void load() throws SQLException {
        directory = directories.create();
        directory.load(REDUCED, FICTIVE);
        directory.execute("truncate outbox");
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void anEditionTakesThePlaceOfTheOneBeforeWithAnEventForEachChange() throws SQLException {
        var job = directory.submit(edition(EditionImportTest::nextYear), false);

        assertThat(directory.run()).contains(ImportState.TO_CONFIRM);
        assertThat(directory.query("select key from outbox")).isEmpty();
        assertThat(directory.confirm(job)).isTrue();
        assertThat(directory.run()).contains(ImportState.DONE);

        assertThat(directory.query("select type || ' ' || key from outbox order by key"))
                .containsExactly(
                        "org.arobase.collectivity.updated.v1 commune-F0001",
                        "org.arobase.collectivity.withdrawn.v1 commune-F0024",
                        "org.arobase.collectivity.registered.v1 commune-F0025");
        assertThat(directory.query("select id || ' ' || version from ended_collectivity"))
                .containsExactly("commune-F0024 1");
        assertThat(directory.query("select id from collectivity where id = 'commune-F0024'"))
                .isEmpty();
    }

    @Test
    void aDryRunTellsAndChangesNothing() throws SQLException {
        var job = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), true);

        assertThat(directory.run()).contains(ImportState.DONE);

        assertThat(directory.query("select change || ' ' || collectivity from import_change"))
                .containsExactly("CHANGED commune-F0001");
        assertThat(directory.read(job).percent()).isEqualTo(100);
        assertThat(directory.query("select key from outbox")).isEmpty();
        assertThat(directory.query("select distinct version from collectivity")).containsExactly("1");
    }

    @Test
    void killedInTheMiddleItLeavesNothingAndIsDoneByWhoeverComesNext() throws SQLException {
        directory.execute("""
                create function kill() returns trigger language plpgsql as
                'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'
                """);
        directory.execute("create trigger kill after insert on outbox execute function kill()");
        var job = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);

        assertThatThrownBy(directory::run).isInstanceOf(Exception.class);

        // The pool may hand out once more the connection that was killed.
        await().ignoreExceptions().until(() -> directory.read(job).state() == ImportState.RUNNING);
        assertThat(directory.query("select key from outbox")).isEmpty();
        assertThat(directory.query("select distinct version from collectivity")).containsExactly("1");
        assertThat(directory.query("select change from import_change")).isEmpty();

        directory.execute("drop trigger kill on outbox");
        assertThat(directory.run()).contains(ImportState.DONE);
        assertThat(directory.query("select key from outbox")).containsExactly("commune-F0001");
    }

    @Test
    void whatCannotBeLoadedFailsAndLeavesTheNextOnesTheirTurn() throws SQLException {
        directory.execute("create function refuse() returns trigger language plpgsql as 'begin raise ''poison''; end'");
        directory.execute("create trigger refuse before insert on outbox execute function refuse()");
        var job = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);

        assertThat(directory.run()).contains(ImportState.FAILED);

        assertThat(directory.read(job).state()).isEqualTo(ImportState.FAILED);
        assertThat(directory.query("select code from import_reject")).containsExactly("import-stopped");
        assertThat(directory.run()).isEmpty();
        assertThat(directory.query("select distinct version from collectivity")).containsExactly("1");
        directory.execute("drop trigger refuse on outbox");
        var again = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);
        assertThat(again).isNotEqualTo(job);
        assertThat(directory.run()).contains(ImportState.DONE);
    }

    @Test
    void aFileThatCanNoLongerBeReadFailsWithAReasonAndLeavesTheNextOnesTheirTurn() throws SQLException {
        var broken = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), true);
        directory.execute("update import_job set file = 'nonsense'::bytea");
        directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);

        assertThat(directory.run()).contains(ImportState.FAILED);
        assertThat(directory.run()).contains(ImportState.DONE);

        assertThat(directory.read(broken).state()).isEqualTo(ImportState.FAILED);
        assertThat(directory.query("select line || ' ' || code from import_reject"))
                .containsExactly("0 import-unreadable");
    }

    @Test
    void whatWaitsToBeConfirmedWhileAnotherIsLoadedIsToBeSentAgain() throws SQLException {
        var waiting = directory.submit(edition(EditionImportTest::nextYear), false);
        directory.run();
        directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);
        directory.run();

        assertThat(directory.read(waiting).state()).isEqualTo(ImportState.SUPERSEDED);
        assertThat(directory.confirm(waiting)).isFalse();
        assertThat(directory.run()).isEmpty();
        assertThat(directory.submit(edition(EditionImportTest::nextYear), false))
                .isNotEqualTo(waiting);
    }

    @Test
    void whatWasConfirmedBeforeAnotherWasLoadedWaitsAgain() throws SQLException {
        var other = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);
        var waiting = directory.submit(edition(EditionImportTest::nextYear), false);
        directory.execute("update import_job set state = 'TO_CONFIRM' where id = '" + waiting + "'");
        assertThat(directory.confirm(waiting)).isTrue();

        assertThat(directory.run()).contains(ImportState.DONE);
        assertThat(directory.run()).contains(ImportState.TO_CONFIRM);

        assertThat(directory.read(other).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void whatIsOverStaysAsItIs() throws SQLException {
        var job = directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);
        directory.run();
        var done = directory.read(job);

        directory.jobs().advance(UUID.fromString(job), 50).await().indefinitely();

        assertThat(directory.read(job)).isEqualTo(done);
    }

    @Test
    void twoAtOnceAreLoadedOneAfterTheOther() throws SQLException {
        directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);
        directory.submit(
                SentEditions.of(
                        REDUCED,
                        lines -> lines.map(line -> line.code().equals("22179")
                                ? Cells.with(line, Map.of("name", "Fréhel-les-Pins"))
                                : line)),
                false);

        var runs = Stream.generate(() -> CompletableFuture.supplyAsync(directory::run))
                .limit(6)
                .toList();
        var ended = runs.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .count();
        while (directory.run().isPresent()) {
            ended++;
        }

        assertThat(ended).isEqualTo(2);
        assertThat(directory.query("select key from outbox order by key"))
                .containsExactly("commune-22179", "commune-F0001");
    }

    @Test
    void theSameFileIsTheSameImportUntilAnotherTakesItsPlace() throws SQLException {
        var renamed = edition(lines -> lines.map(EditionImportTest::renamed));
        var first = directory.submit(renamed, false);
        directory.run();
        assertThat(directory.submit(renamed, false)).isEqualTo(first);
        assertThat(directory.run()).isEmpty();

        directory.submit(edition(lines -> lines), false);
        assertThat(directory.run()).contains(ImportState.DONE);

        assertThat(directory.read(first).state()).isEqualTo(ImportState.SUPERSEDED);
        assertThat(directory.submit(renamed, false)).isNotEqualTo(first);
        assertThat(directory.run()).contains(ImportState.DONE);
        assertThat(directory.query("select document ->> 'name' from collectivity where id = 'commune-F0001'"))
                .containsExactly("Page-Blanche");
    }

    @Test
    void anImportThatEndsWhileItsFileIsSentAgainIsAnswered() throws SQLException {
        var renamed = edition(lines -> lines.map(EditionImportTest::renamed));
        var first = directory.submit(renamed, false);
        directory.execute("""
                create function fail() returns trigger language plpgsql as
                'begin update import_job set state = ''FAILED''; return null; end'
                """);
        directory.execute("create trigger fail after insert on import_job for each statement execute function fail()");

        assertThat(directory.submit(renamed, false)).isEqualTo(first);
    }

    @Test
    void aLineThatCannotBeReadKeepsTheWholeEditionOut() throws SQLException {
        var broken = new String(edition(lines -> lines), UTF_8).replace("COMMUNE,F0001,", "VILLAGE,F0001,");
        var job = directory.submit(broken.getBytes(UTF_8), false);

        assertThat(directory.run()).contains(ImportState.REJECTED);

        assertThat(directory.read(job).rejected()).isOne();
        assertThat(directory.query("select line || ' ' || place || ' ' || code from import_reject"))
                .containsExactly("8 kind edition-kind");
        assertThat(directory.query("select key from outbox")).isEmpty();
    }

    @Test
    void whatTheServiceCarriesDoesNotComeBackOverWhatWasSent() throws SQLException {
        directory.submit(edition(lines -> lines.map(EditionImportTest::renamed)), false);
        directory.run();
        directory.execute("truncate outbox");

        var newRelease = new Edition(FICTIVE.description(), "other bytes of a new release", FICTIVE::lines);

        assertThat(directory.load(REDUCED, newRelease)).isZero();
        assertThat(directory.query("select key from outbox")).isEmpty();
    }

    /** One commune renamed, one gone, one new. */
    private static Stream<EditionLine> nextYear(Stream<EditionLine> lines) {
        return lines.flatMap(line -> switch (line.code()) {
            case "F0001" -> Stream.of(renamed(line));
            case "F0024" -> Stream.of(Cells.with(line, Map.of("code", "F0025", "name", "Neuville")));
            default -> Stream.of(line);
        });
    }

    private static EditionLine renamed(EditionLine line) {
        return line.kind() == Kind.COMMUNE && line.code().equals("F0001")
                ? Cells.with(line, Map.of("name", "Page-Blanche"))
                : line;
    }

    private static byte[] edition(UnaryOperator<Stream<EditionLine>> changed) {
        return SentEditions.of(FICTIVE, changed);
    }
}
