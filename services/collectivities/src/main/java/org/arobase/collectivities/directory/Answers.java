package org.arobase.collectivities.directory;

import java.util.List;
import org.arobase.collectivities.search.Way;

/**
 * The best answers to what was typed.
 *
 * @param best the best first, no more than asked for
 * @param way how the first answers; null where nothing does
 * @param rivals others of its kind that answer as well as the first
 * @param sharing communes that share the post code that was typed
 * @param isAlsoACode whether what was typed is a post code and an INSEE code
 * @param within code of the place that was named beside the name, or null
 */
public record Answers(List<Answer> best, Way way, int rivals, int sharing, boolean isAlsoACode, String within) {
    static final Answers NONE = new Answers(List.of(), null, 0, 0, false, null);

    public boolean isEmpty() {
        return best.isEmpty();
    }
}
