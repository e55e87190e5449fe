package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arobase.contracts.actions.Action.Link;
import org.arobase.contracts.actions.Action.Venue;
import org.arobase.kernel.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place of digital mediation as the national schema names its parts, underscores included: LaMednum/standard-mediation-num
 * v0.2.0. Several values of a field are joined by semicolons, as that schema's table has them.
 */
@Schema(description = "A place in the national schema LaMednum/standard-mediation-num (v0.2.0)")
public record MediationPlace(
        @Schema(description = "Id of the action") UUID id,
        @Schema(description = "SIRET or RNA") String pivot,
        @Schema(description = "Its title") String nom,
        @Schema(description = "Name of the commune") String commune,

        @Schema(description = "Postal code", examples = "35000")
        String code_postal,

        @Schema(description = "INSEE code; absent of a fictive commune")
        String code_insee,

        @Schema(description = "Street and number") String adresse,

        @Schema(description = "Degrees north, WGS84, with a decimal point", examples = "48.11")
        String latitude,

        @Schema(description = "Degrees east, WGS84, with a decimal point", examples = "-1.68")
        String longitude,

        @Schema(description = "International number", examples = "+33180059880")
        String telephone,

        @Schema(description = "Its addresses on the web") String site_web,

        @Schema(description = "Opening hours, as OpenStreetMap writes them")
        String horaires,

        @Schema(description = "Its summary, at most 280 characters")
        String presentation_resume,

        @Schema(description = "Its description") String presentation_detail,

        @Schema(description = "The authority that recorded it")
        String source,

        @Schema(description = "When it last changed") LocalDate date_maj,

        @Schema(description = "What one is helped with", examples = "Aide aux démarches administratives")
        String services,

        @Schema(description = "Whom it is for; absent where that is everybody", examples = "Jeunes;Seniors")
        String publics_specifiquement_adresses,

        @Schema(description = "National programmes", examples = "Conseillers numériques")
        String dispositif_programmes_nationaux) {

    static final String COLUMNS = "id, title, summary, description, venue, links, audiences, lon, lat, updated_at,"
            + " (select name from collectivity where id = action.collectivity) as author,"
            + " (select name from collectivity where id = venue::jsonb ->> 'commune') as commune";

    /**
     * What the schema requires, and that the place is one. What was recorded before the rules of a venue asked for a commune,
     * and for a pivot that is no more fictive than its author, stays out.
     */
    static final String COMPLETE = "type = 'PLACE' and venue is not null"
            + " and venue::jsonb ?& array['pivot', 'street', 'postalCode', 'commune', 'mediation']"
            + " and jsonb_array_length(venue::jsonb -> 'mediation') > 0"
            + " and venue::jsonb ->> 'commune' ~ '^commune-[^-]+$'"
            + " and (fictive or venue::jsonb ->> 'pivot' !~ '^F')";

    private static final int SHORT = 280;
    private static final Map<Audience, String> PUBLICS = Map.of(
            Audience.YOUTH, "Jeunes",
            Audience.CHILDREN, "Familles et/ou enfants",
            Audience.FAMILIES, "Familles et/ou enfants",
            Audience.SENIORS, "Seniors");

    static MediationPlace of(Row row) {
        var venue = EventJson.read(row.getString("venue"), Venue.class);
        var code = venue.commune().substring(venue.commune().lastIndexOf('-') + 1);
        return new MediationPlace(
                row.getUUID("id"),
                venue.pivot(),
                row.getString("title"),
                row.getString("commune"),
                venue.postalCode(),
                code.startsWith("F") ? null : code,
                venue.street(),
                degrees(row.getDouble("lat")),
                degrees(row.getDouble("lon")),
                venue.phone(),
                joined(List.of(EventJson.read(row.getString("links"), Link[].class)), Link::href),
                venue.openingHours(),
                shortened(row.getString("summary")),
                row.getString("description"),
                row.getString("author"),
                row.getOffsetDateTime("updated_at").toLocalDate(),
                joined(venue.mediation(), word -> Mediation.valueOf(word).label),
                publics(row.getArrayOfStrings("audiences")),
                joined(venue.programmes(), word -> Programme.valueOf(word).label));
    }

    /** Never with an exponent. */
    private static String degrees(Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static <T> String joined(List<T> values, Function<T, String> word) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(word).collect(Collectors.joining(";"));
    }

    /** The schema means those a place is reserved for: one that is for the residents is for everybody. */
    private static String publics(String[] audiences) {
        var named = Arrays.stream(audiences).map(Audience::valueOf).toList();
        var publics = named.stream()
                .filter(PUBLICS::containsKey)
                .map(PUBLICS::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return named.contains(Audience.RESIDENTS) || !PUBLICS.keySet().containsAll(named)
                ? null
                : joined(List.copyOf(publics), Function.identity());
    }

    private static String shortened(String summary) {
        return summary == null || summary.length() <= SHORT ? summary : summary.substring(0, SHORT - 1) + "…";
    }
}
