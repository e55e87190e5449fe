package org.arobase.contracts.collectivities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The legal kind of an entity, with the form of its public code (INSEE's Code officiel géographique, SIREN, CTCD). */
public enum Kind {
    /** With the codes that Corsica had before 1976: today's successor is found by them. */
    COMMUNE(Codes.COMMUNE + "|20\\d{3}"),
    COLLECTIVITE_OUTREMER("9[78]\\d|97[578]\\d{2}|98[46-9]\\d{2}"),
    COMMUNE_DELEGUEE(Codes.COMMUNE),
    COMMUNE_ASSOCIEE(Codes.COMMUNE),
    ARRONDISSEMENT_MUNICIPAL(Codes.COMMUNE),
    EPCI(Codes.SIREN),
    EPT(Codes.SIREN),
    SYNDICAT(Codes.SIREN),
    DEPARTEMENT("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-46]|F\\d"),
    REGION("\\d{2}|F\\d"),
    CTCD("(?:\\d{2,3}|2[AB]|F\\d|6A)[A-Z]");

    private final Pattern code;
    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Kind(String code) {
        this.code = Pattern.compile(code);
    }

    /** The kind as ids write it: {@code commune-deleguee}. */
    public String slug() {
        return slug;
    }

    public boolean accepts(String candidate) {
        return code.matcher(candidate).matches();
    }

    public static Optional<Kind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    private static final class Codes {
        private static final String COMMUNE = "(?:0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5])\\d{3}|97[1-46]\\d{2}"
                + "|97[578]\\d{2}|98[46-9]\\d{2}|F\\d{4}";
        private static final String SIREN = "\\d{9}|F\\d{8}";
    }
}
