package org.arobase.kernel.sample;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Shown;

/** A note beside what somebody else says of it. */
public record ShownNote(@JsonUnwrapped Campaign state, Derived derived) implements Shown {

    public record Derived(Opinion opinion) {}

    public record Opinion(String by, String word) {}

    public static ShownNote of(Campaign note, String word) {
        return new ShownNote(note, new Derived(new Opinion("a reader", word)));
    }
}
