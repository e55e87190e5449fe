package org.arobase.label.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A score in plain words, for whoever reads no JSON: a page without script or style of its own. */
public final class ExplanationPage {

    /** For the header Content-Security-Policy: the style sheet of the platform, and nothing else. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** From here on criteria are items of a list. */
    private static final int DEEPEST_HEADING = 3;

    private final Html html = new Html();
    private final PageWords words;

    private ExplanationPage(PageWords words) {
        this.words = words;
    }

    public static String of(Explained score, String language) {
        var page = new ExplanationPage(PageWords.of(language));
        page.write(score);
        return page.html.toString();
    }

    private void write(Explained score) {
        var title = score.of() == null ? words.say("title") : words.say("title.of", score.of());
        html.raw("<!doctype html>\n<html lang=\"" + words.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", title)
                .raw("<link rel=\"stylesheet\" href=\"/assets/arobase.css\">\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#main\">")
                .text(words.say("skip"))
                .raw("</a>\n<main id=\"main\">\n<section class=\"hero\">\n");
        head(score, title);
        html.raw("</section>\n");
        score.criteria().children().forEach(child -> criterion(child, 2));
        if (score.criteria().children().isEmpty()) {
            criterion(score.criteria(), 2);
        }
        left(score.leftOut());
        html.element("h2", words.say("again"))
                .element("p", words.say("again.text", score.grid(), score.inputsSha256()))
                .raw("</main>\n</body>\n</html>\n");
    }

    private void head(Explained score, String title) {
        if (score.mark() != null) {
            html.raw("<p class=\"level\">").text(score.mark().mark()).raw("</p>\n");
        }
        html.element("h1", title).raw("<p class=\"lead\">");
        html.text(words.say("total", words.number(score.total()))).raw("</p>\n");
        if (score.mark() != null) {
            html.element(
                    "p", words.say("mark", score.mark().mark(), score.mark().level()));
            mentions(score.mentions());
            score.levels().stream()
                    .filter(level -> !level.reached())
                    .findFirst()
                    .ifPresent(this::lacks);
        }
        html.element("h2", words.say("how")).element("p", words.say("how.text"));
    }

    private void mentions(List<Named> mentions) {
        if (!mentions.isEmpty()) {
            var names = mentions.stream().map(named -> words.in(named.name())).collect(Collectors.joining(", "));
            html.element("p", words.say("mentions", names));
        }
    }

    private void lacks(LevelView level) {
        html.element("h2", words.say("lacks", "@".repeat(level.level())));
        sentences(level.lacks());
    }

    private void criterion(CriterionView criterion, int heading) {
        html.raw("<section>\n").element("h" + heading, words.in(criterion.name()));
        points(criterion);
        sentences(criterion.reasons());
        if (heading < DEEPEST_HEADING) {
            criterion.children().forEach(child -> criterion(child, heading + 1));
        } else {
            items(criterion.children());
        }
        html.raw("</section>\n");
    }

    private void items(List<CriterionView> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        html.raw("<ul>\n");
        for (var criterion : criteria) {
            html.raw("<li>").element("strong", words.in(criterion.name()));
            points(criterion);
            sentences(criterion.reasons());
            items(criterion.children());
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void points(CriterionView criterion) {
        if (!criterion.applies()) {
            html.element("p", words.say("idle"));
            return;
        }
        html.raw("<p>").text(words.say("points", words.number(criterion.done()), words.number(criterion.potential())));
        html.raw(" <meter min=\"0\" max=\"100\" value=\"" + criterion.share().toPlainString() + "\"></meter>");
        also("planned", criterion.planned());
        also("unreported", criterion.unreported());
        html.raw("</p>\n");
    }

    private void also(String key, BigDecimal points) {
        if (points.signum() > 0) {
            html.raw(" ").text(words.say(key, words.number(points)));
        }
    }

    private void sentences(List<ReasonView> reasons) {
        if (!reasons.isEmpty()) {
            html.raw("<ul>\n");
            reasons.forEach(reason -> html.element("li", words.in(reason.sentence())));
            html.raw("</ul>\n");
        }
    }

    private void left(List<LeftOutView> left) {
        if (!left.isEmpty()) {
            html.element("h2", words.say("left")).raw("<ul>\n");
            left.forEach(action -> html.element("li", words.say("left." + action.reason(), action.action())));
            html.raw("</ul>\n");
        }
    }
}
