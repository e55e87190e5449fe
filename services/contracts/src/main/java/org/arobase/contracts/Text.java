package org.arobase.contracts;

/** A text in the platform's two languages; French is always there, English may be absent. */
public record Text(String fr, String en) {

    public String in(String language) {
        return "en".equals(language) && en != null ? en : fr;
    }
}
