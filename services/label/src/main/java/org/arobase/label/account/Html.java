package org.arobase.label.account;

/** Writes a page: whatever text comes, it is text and nothing else. */
final class Html {

    private final StringBuilder page = new StringBuilder(16_384);

    /** @param markup of ours, written as it is */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    Html text(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(text.charAt(i));
            }
        }
        return this;
    }

    /** @param tag without attributes */
    Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">\n");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
