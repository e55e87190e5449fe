package org.arobase.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small program in a real JVM, which tells whence its class came. */
@Timeout(60)
class StartCacheTest {
    private static final Pattern SOURCE = Pattern.compile("SmallProgram source: (shared|file:)");
    private static final String FROM_CACHE = "shared";
    private static final String FROM_JAR = "file:";

    @TempDir
    private Path path;

    private final List<String> told = new ArrayList<>();
    private StartCache cache;
    private StateFolder folder;

    @BeforeEach
    void build() throws IOException {
        folder = StateFolder.prepare(path.resolve("state"));
        cache = new StartCache(path.resolve("small.jar"));
        Files.writeString(Files.createDirectories(path.resolve("lib/main")).resolve("needed.jar"), "");
        var name = SmallProgram.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(cache.program()));
                var content = SmallProgram.class.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new JarEntry(name));
            content.transferTo(jar);
        }
    }

    @Test
    void aStartReadsWhatAnotherOneRecorded() throws Exception {
        assertThat(start()).isEqualTo(FROM_JAR);

        makeCache();

        assertThat(cache.exists()).isTrue();
        assertThat(told).containsExactly("feed has its cache");
        assertThat(start()).isEqualTo(FROM_CACHE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.jar", "lib/main/needed.jar"})
    void whatIsBuiltAgainStartsWithoutIt(String jar) throws Exception {
        makeCache();
        Files.setLastModifiedTime(path.resolve(jar), FileTime.from(Instant.now().minusSeconds(3600)));

        assertThat(cache.exists()).isFalse();
        assertThat(start()).isEqualTo(FROM_JAR);
    }

    @Test
    void aNewOneTakesThePlaceOfTheOld() throws Exception {
        makeCache();
        var old = cache.file();
        build();

        makeCache();

        assertThat(cache.file()).exists().isNotEqualTo(old);
        assertThat(old).doesNotExist();
        assertThat(start()).isEqualTo(FROM_CACHE);
    }

    @Test
    void oneThatIsCutShortIsPassedOver() throws Exception {
        makeCache();
        try (var file = Files.newByteChannel(cache.file(), StandardOpenOption.WRITE)) {
            file.truncate(100_000);
        }

        assertThat(start()).isEqualTo(FROM_JAR);
    }

    @Test
    void aCacheThatCannotBeMadeLeavesNone() throws Exception {
        var keeper = keeper(StartCache.Use.READ);

        assertThatThrownBy(() -> keeper.makeCache(() -> false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("feed stopped by itself");
        assertThat(cache.exists()).isFalse();
    }

    @Test
    void onceEverythingStopsNoneIsBegun() throws Exception {
        var keeper = keeper(StartCache.Use.RECORD);
        keeper.start();
        keeper.awaitEnd(Instant.now().plusSeconds(30));

        assertThatThrownBy(() -> keeper.makeCache(() -> true)).isInstanceOf(Refusal.class);
        assertThat(keeper.log().last(10)).noneMatch(line -> line.contains("AOTCache"));
    }

    private void makeCache() throws Exception {
        var keeper = keeper(StartCache.Use.RECORD);
        keeper.start();
        keeper.awaitEnd(Instant.now().plusSeconds(30));
        keeper.makeCache(() -> false);
    }

    /** Whence its class came. */
    private String start() throws Exception {
        var keeper = keeper(StartCache.Use.READ);
        keeper.start();
        keeper.awaitEnd(Instant.now().plusSeconds(30));
        assertThat(keeper.log().lastLine()).contains("[small] works");
        var source = SOURCE.matcher(Files.readString(classes()));
        assertThat(source.find()).isTrue();
        return source.group(1);
    }

    private Path classes() {
        return path.resolve("classes.log");
    }

    private Keeper keeper(StartCache.Use use) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xlog:class+load:file=" + classes(),
                "-cp",
                cache.program().toString(),
                SmallProgram.class.getName());
        var launch = new Launch(Part.FEED, command, Optional.of(cache), Map.of(), () -> true, () -> false);
        return new Keeper(launch, use, folder, told::add);
    }
}
