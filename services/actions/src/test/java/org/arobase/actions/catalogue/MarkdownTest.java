package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ouvert **chaque jour**. | <p>Ouvert <strong>chaque jour</strong>.</p>",
                "- un                    | <ul><li>un</li></ul>",
                "[Page](https://a.example/b?c=d) | <p><a href=\"https://a.example/b?c&#61;d\" rel=\"nofollow\">Page</a></p>",
            })
    void itReadsAsItWasMeant(String markdown, String html) {
        assertThat(Markdown.html(markdown).replace("\n", "")).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![x](javascript:alert(1))",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"https://a.example\" onclick=\"alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<style>@import 'https://a.example';</style>",
            })
    void whatCouldRunIsLeftOut(String markdown) {
        assertThat(Markdown.html(markdown))
                .doesNotContainIgnoringCase("<script", "<img", "<svg", "<iframe", "<style", "javascript", "data:")
                .doesNotContainPattern("(?i)<[^>]+\\son\\w+\\s*=")
                .doesNotContainPattern("(?i)<[^>]+style\\s*=");
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        assertThat(Markdown.html(null)).isNull();
    }

    @Test
    void deeplyNestedTextEnds() {
        var nested = "[".repeat(ContentRules.DESCRIPTION / 2) + "*".repeat(ContentRules.DESCRIPTION / 2);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.html(nested));
        var quotes = ">".repeat(ContentRules.DESCRIPTION);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.html(quotes));
    }
}
