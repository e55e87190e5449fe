package org.arobase.collectivities.mandates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MandateScope", description = "What a structure may do in the name of an authority")
public enum Scope {
    ACTIONS,
    LABEL;

    private final String slug = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String slug() {
        return slug;
    }

    @Override
    public String toString() {
        return slug;
    }
}
