package org.arobase.actions.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an action leaves the directory")
public enum WithdrawalReason {
    BY_AUTHOR,
    DUPLICATE,
    MISTAKEN,
    UNLAWFUL;

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonValue
    public String slug() {
        return slug;
    }

    @Override
    public String toString() {
        return slug;
    }
}
