package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.arobase.testkit.TestPlatform;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class ImportsTest {
    private static final Edition REDUCED = Edition.carried("reduced", TestEditions.JSON);
    private static final Edition FICTIVE = Edition.carried("fictive", TestEditions.JSON);
    private static final int ENTITIES = REDUCED.lines().size() + FICTIVE.lines().size();

    @Inject
    EmptyDirectory directories;

    private EmptyDirectory.Database directory;

    @BeforeEach
    void empty() throws SQLException {
        directory = directories.create();
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void theWholeCountryIsLoadedWithAnEventForEachEntity() throws SQLException {
        var before = System.nanoTime();

        directory.load(Edition.carried("2026", TestEditions.JSON), FICTIVE);

        Logger.getLogger(ImportsTest.class).infof("loaded in %d ms", (System.nanoTime() - before) / 1_000_000);
        assertThat(directory.query("""
                select document ->> 'kind' || ' ' || count(*) from collectivity
                where not (document ->> 'fictive')::boolean group by document ->> 'kind' order by 1
                """))
                .containsExactly(
                        "ARRONDISSEMENT_MUNICIPAL 45",
                        "COLLECTIVITE_OUTREMER 19",
                        "COMMUNE 34958",
                        "COMMUNE_ASSOCIEE 471",
                        "COMMUNE_DELEGUEE 2105",
                        "CTCD 100",
                        "DEPARTEMENT 101",
                        "EPCI 1254",
                        "EPT 11",
                        "REGION 18");
        assertThat(directory.query("select count(*) from collectivity where (document ->> 'fictive')::boolean"))
                .containsExactly("30");
        assertThat(directory.query("select count(*) from outbox where type = 'org.arobase.collectivity.registered.v1'"))
                .containsExactly("39112");
        assertThat(directory.query("select document::text from collectivity except select data from outbox"))
                .isEmpty();
    }

    @Test
    void aSecondImportChangesNothing() throws SQLException {
        directory.load(REDUCED, FICTIVE);
        directory.execute("truncate outbox");

        assertThat(directory.load(REDUCED, FICTIVE)).isZero();
        directory.execute("truncate loaded_edition");
        assertThat(directory.load(REDUCED, FICTIVE)).isZero();

        assertThat(directory.query("select key from outbox")).isEmpty();
        assertThat(directory.query("select distinct version from collectivity")).containsExactly("1");
    }

    @Test
    void onlyWhatChangedIsTold() throws SQLException {
        directory.load(REDUCED, FICTIVE);
        directory.execute("truncate outbox");

        assertThat(directory.load(renamed("Fréhel", "Fréhel-les-Pins"))).isOne();

        assertThat(directory.query("select type || ' ' || key from outbox"))
                .containsExactly("org.arobase.collectivity.updated.v1 commune-22179");
        assertThat(directory.query(
                        "select version || ' ' || (document ->> 'name') from collectivity where version > 1"))
                .containsExactly("2 Fréhel-les-Pins");
    }

    @Test
    void anImportThatFailsOnTheWayLeavesNothing() throws SQLException {
        directory.execute("create function refuse() returns trigger language plpgsql as 'begin raise ''poison''; end'");
        directory.execute("""
                create trigger refuse before insert on outbox for each row
                when (new.key = 'commune-22179') execute function refuse()
                """);

        assertThatThrownBy(() -> directory.load(FICTIVE, REDUCED)).hasMessageContaining("poison");

        assertThat(directory.query("select id from collectivity")).isEmpty();
        assertThat(directory.query("select key from outbox")).isEmpty();
        assertThat(directory.query("select name from loaded_edition")).isEmpty();
        directory.execute("drop trigger refuse on outbox");
        assertThat(directory.load(FICTIVE, REDUCED)).isEqualTo(ENTITIES);
    }

    @Test
    void anImportWhoseConnectionIsKilledLeavesNothing() throws SQLException {
        directory.execute("""
                create function kill() returns trigger language plpgsql as
                'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'
                """);
        directory.execute("create trigger kill after insert on loaded_edition execute function kill()");

        assertThatThrownBy(() -> directory.load(REDUCED, FICTIVE)).isInstanceOf(Exception.class);

        assertThat(directory.query("select id from collectivity")).isEmpty();
        assertThat(directory.query("select key from outbox")).isEmpty();
    }

    @Test
    void twoInstancesThatStartTogetherLoadOnce() throws SQLException {
        var loads = Stream.generate(() -> CompletableFuture.supplyAsync(() -> directory.load(REDUCED, FICTIVE)))
                .limit(5)
                .toList();

        assertThat(loads.stream().map(CompletableFuture::join))
                .containsOnlyOnce(ENTITIES)
                .contains(0);
        assertThat(directory.query("select count(*) from outbox")).containsExactly(Integer.toString(ENTITIES));
    }

    private static Edition renamed(String name, String otherName) {
        var lines = REDUCED.lines().stream()
                .map(line -> line.name().equals(name) ? Cells.with(line, Map.of("name", otherName)) : line)
                .toList();
        return new Edition(REDUCED.description(), "another fingerprint", () -> lines);
    }
}
