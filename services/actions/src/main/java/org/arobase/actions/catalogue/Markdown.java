package org.arobase.actions.catalogue;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown (CommonMark) as HTML that any page may embed: no script, no style, no image, links to the web only. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code")
            .allowElements("ul", "ol", "li", "strong", "em", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    /** @return null for null */
    static String html(String markdown) {
        return markdown == null
                ? null
                : SAFE.sanitize(RENDERER.render(PARSER.parse(markdown))).strip();
    }

    private Markdown() {}
}
