package org.arobase.load.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.machine.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Variant OURS = new Variant("ours <fast> & \"good\"", "/s", () -> new Sample(0));
    private static final Variant THEIRS = new Variant("theirs", "/s", () -> new Sample(0));
    private static final Measured MEASURED = new Measured(
            new Group(
                    "reads",
                    "Reads",
                    2,
                    List.of(OURS, THEIRS),
                    List.of(new Claim("ours / theirs", OURS.name(), "theirs", new Aim.AtLeast(0.8))),
                    List.of("nginx: none here")),
            Map.of(
                    OURS.name(),
                    List.of(new Sample(1500, Map.of("us", 7.25)), new Sample(2500, Map.of("us", 8.75))),
                    "theirs",
                    List.of(new Sample(3000), new Sample(5000))));
    private static final Report REPORT = new Report(
            new Machine(2, 8_000, "Linux", "JDK", "0.10", "abc", Instant.EPOCH),
            "make load",
            List.of(MEASURED),
            List.of("lag: no answer"));

    @Test
    void theTerminalShowsRatiosFiguresAndWhatIsMissing() {
        assertThat(Terminal.text(REPORT))
                .containsPattern("ours / theirs +0.50 +0.50 .. 0.50 +>= 0.80 +SHORT")
                .containsPattern("ours <fast> & \"good\" +2,000 +1,500 .. 2,500 +/s +8.0 us")
                .contains("skipped: nginx: none here", "FAILED: lag: no answer", "revision abc");
    }

    @Test
    void aPageShowsNamesAsTextNeverAsMarkup() {
        assertThat(Html.text(REPORT))
                .contains("ours &lt;fast&gt; &amp; &quot;good&quot;", "<td class=\"SHORT\">SHORT</td>")
                .doesNotContain("<fast>");
    }

    @Test
    void theLongestLineOfAChartFitsIt() {
        assertThat(Chart.svg(MEASURED)).contains("width=\"184.0\"", "x2=\"560.0\"", "width=\"368.0\"", "x2=\"790.0\"");
    }

    @Test
    void programsFindEverySample() throws IOException {
        assertThat(Json.text(REPORT)).contains("\"value\" : 1500.0", "\"us\" : 8.75", "\"verdict\" : \"SHORT\"");
    }

    @Test
    void thePageOfTheDocumentationKeepsWhatSurroundsItsFigures(@TempDir Path folder) throws IOException {
        var page = folder.resolve("page.md");
        Files.writeString(page, "Before\n\n" + Markdown.BEGIN + "\nold\n" + Markdown.END + "\n\nAfter\n");

        Markdown.record(REPORT, page);

        assertThat(Files.readString(page))
                .startsWith("Before\n\n" + Markdown.BEGIN)
                .endsWith(Markdown.END + "\n\nAfter\n")
                .contains("| ours / theirs | 0.50 |")
                .doesNotContain("old");
    }

    @Test
    void aPageWithoutPlaceIsLeftAlone(@TempDir Path folder) throws IOException {
        var page = Files.writeString(folder.resolve("page.md"), "Before\n");

        assertThatThrownBy(() -> Markdown.record(REPORT, page)).hasMessageContaining("no place for figures");
        assertThat(page).hasContent("Before\n");
    }
}
