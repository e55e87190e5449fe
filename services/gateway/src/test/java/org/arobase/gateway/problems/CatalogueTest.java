package org.arobase.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final String COMPLETE = """
            asleep.title=Asleep
            asleep.detail=The zebra "{0}" doesn''t wake.{1,choice,0#|1# Nearest: {2}.}
            asleep.help=Wait.
            violation.striped="{0}" isn''t striped.
            """;

    @TempDir
    private Path services;

    @Test
    void aTypeHasItsStatusAndItsSentencesAsAnAnswerSaysThem() throws IOException {
        write("zebras", "asleep=409", COMPLETE, COMPLETE.replace("Asleep", "Endormi"));

        var catalogue = GatherProblems.gather(services, "zebras");

        var type = catalogue.types().getFirst();
        assertThat(type.slug()).isEqualTo("asleep");
        assertThat(type.status()).isEqualTo(409);
        assertThat(type.texts().get("fr").title()).isEqualTo("Endormi");
        assertThat(type.texts().get("en").detail()).isEqualTo("The zebra \"…\" doesn't wake. Nearest: ….");
        assertThat(catalogue.violations().get("striped")).containsEntry("en", "\"…\" isn't striped.");
    }

    @Test
    void whatIsMissingStopsTheBuild() throws IOException {
        write("zebras", "asleep=409\nawake=400", COMPLETE, COMPLETE.replace("violation", "stray.title"));

        assertThatExceptionOfType(CatalogueFault.class)
                .isThrownBy(() -> GatherProblems.gather(services, "zebras"))
                .withMessageContaining("awake.title of zebras is missing in fr")
                .withMessageContaining("awake.help of zebras is missing in en")
                .withMessageContaining("violation.striped of zebras is missing in fr");
    }

    @Test
    void whatTwoModulesSayDifferentlyStopsTheBuild() throws IOException {
        write("zebras", "asleep=409", COMPLETE, COMPLETE);
        write("lions", "asleep=409", COMPLETE.replace("striped.", "spotted."), COMPLETE);

        assertThatExceptionOfType(CatalogueFault.class)
                .isThrownBy(() -> GatherProblems.gather(services, "zebras,lions"))
                .withMessageContaining("asleep is a type of two modules")
                .withMessageContaining("striped means something else in lions");
    }

    @Test
    void aSentenceWithoutATypeStopsTheBuild() throws IOException {
        write("zebras", "", COMPLETE, COMPLETE);

        assertThatExceptionOfType(CatalogueFault.class)
                .isThrownBy(() -> GatherProblems.gather(services, "zebras"))
                .withMessageContaining("asleep of zebras is not in types.properties");
    }

    private void write(String module, String types, String english, String french) throws IOException {
        var folder = Files.createDirectories(services.resolve(module + "/src/main/resources/problems"));
        Files.writeString(folder.resolve("types.properties"), types);
        Files.writeString(folder.resolve("en.properties"), english);
        Files.writeString(folder.resolve("fr.properties"), french);
    }
}
