package org.arobase.contracts.actions;

import java.time.Instant;
import java.util.List;
import org.arobase.contracts.State;
import org.arobase.contracts.Text;

/**
 * A dated edition of the nomenclature: 4 categories, 16 themes, 139 digital services. Immutable once published.
 *
 * @param id the edition: {@code 2026-sample}
 * @param sample worded by us, not by the association
 */
public record Nomenclature(
        String id, long version, int year, boolean sample, Text name, List<Category> categories, Instant publishedAt)
        implements State {

    public record Category(String code, Text name, List<Theme> themes) {}

    public record Theme(String code, Text name, List<DigitalService> services) {}

    /** @param formerly codes of the services of an edition before that it continues; absent where nobody said */
    public record DigitalService(String code, Text name, Text description, List<String> formerly) {

        /** A service as the first release told it. */
        public DigitalService(String code, Text name, Text description) {
            this(code, name, description, null);
        }
    }
}
