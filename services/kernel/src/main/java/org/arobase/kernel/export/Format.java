package org.arobase.kernel.export;

import java.util.Arrays;
import java.util.Optional;

/** The formats of exports, beside the pages in JSON. */
public enum Format {
    CSV(Format.TEXT_CSV),
    NDJSON(Format.X_NDJSON),
    GEOJSON(Format.GEO_JSON);

    public static final String TEXT_CSV = "text/csv";
    public static final String X_NDJSON = "application/x-ndjson";
    public static final String GEO_JSON = "application/geo+json";

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
        return Arrays.stream(values())
                .filter(format -> path.endsWith(format.suffix))
                .findFirst();
    }

    static Format ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> type.startsWith(format.mediaType))
                .findFirst()
                .orElseThrow();
    }
}
