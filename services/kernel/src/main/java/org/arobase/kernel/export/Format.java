package org.arobase.kernel.export;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of exports, beside the pages in JSON. */
public enum Format {
    CSV(Format.TEXT_CSV),
    NDJSON(Format.X_NDJSON),
    GEOJSON(Format.GEO_JSON);

    public static final String TEXT_CSV = "text/csv";
    public static final String X_NDJSON = "application/x-ndjson";
    public static final String GEO_JSON = "application/geo+json";

    private static final Map<String, Format> BY_SUFFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Format::suffix, format -> format));

    private final String mediaType;
    private final String suffix = "." + name().toLowerCase(java.util.Locale.ROOT);

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a path ends with when the format is asked for there. */
    public String suffix() {
        return suffix;
    }

    static Optional<Format> ofPath(String path) {
        var dot = path.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(BY_SUFFIX.get(path.substring(dot)));
    }

    static Format ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> type.startsWith(format.mediaType))
                .findFirst()
                .orElseThrow();
    }
}
