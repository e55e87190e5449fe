package org.arobase.contracts.collectivities;

import java.util.Optional;

/** {@code {kind}-{code}}: {@code commune-35238}, {@code epci-243500139}, {@code ctcd-6AE}. Codes are text. */
public record CollectivityId(Kind kind, String code) {

    public CollectivityId {
        if (!kind.accepts(code)) {
            throw new IllegalArgumentException("%s is no code of a %s".formatted(code, kind));
        }
    }

    /** Empty when the text is not an id. */
    public static Optional<CollectivityId> parse(String text) {
        var dash = text.lastIndexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        var code = text.substring(dash + 1);
        return Kind.ofSlug(text.substring(0, dash))
                .filter(kind -> kind.accepts(code))
                .map(kind -> new CollectivityId(kind, code));
    }

    /** A parameter's value: the id, or the bare code where the parameter says the kind. */
    public static Optional<CollectivityId> parse(Kind kind, String text) {
        return kind.accepts(text)
                ? Optional.of(new CollectivityId(kind, text))
                : parse(text).filter(id -> id.kind() == kind);
    }

    @Override
    public String toString() {
        return kind.slug() + "-" + code;
    }
}
