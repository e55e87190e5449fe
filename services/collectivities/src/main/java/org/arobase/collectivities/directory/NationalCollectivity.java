package org.arobase.collectivities.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A commune or an EPCI as the national schema names its parts: betagouv/collectivites of schema.data.gouv.fr, which knows
 * these two types. Lists of codes are the text that its tables write: a JSON list.
 */
@Schema(description = "A commune or an EPCI in the national schema betagouv/collectivites")
public record NationalCollectivity(
        @Schema(description = "A UUID made of its id here, the same one in every export")
        UUID id,

        @Schema(description = "Its name") String nom,

        @Schema(description = "Commune or EPCI", examples = "Commune")
        String type,

        @Schema(description = "INSEE code of a commune; absent of an EPCI", examples = "22179")
        String codeInsee,

        @Schema(description = "Codes of its departements, as a JSON list in a text", examples = "[\"22\"]")
        String codeDepartements,

        @Schema(description = "Codes of its regions, as a JSON list in a text", examples = "[\"53\"]")
        String codeRegions,

        @Schema(description = "SIREN of the EPCI, or of the one that a commune is a member of", examples = "200068989")
        String codeEpci,

        @Schema(description = "Its SIREN; absent where no source gives one", examples = "212201792")
        String siren,

        @Schema(description = "The day on which the data set that tells of it was true")
        Instant createdAt,

        @Schema(description = "The same day") Instant updatedAt) {

    static NationalCollectivity of(Entry entry) {
        var state = EventJson.readKept(entry.document().json(), Collectivity.class);
        var day = state.validOn().atStartOfDay().toInstant(ZoneOffset.UTC);
        var commune = entry.kind() == Kind.COMMUNE;
        return new NationalCollectivity(
                UUID.nameUUIDFromBytes(("arobase " + state.id()).getBytes(UTF_8)),
                state.name(),
                commune ? "Commune" : "EPCI",
                commune ? state.code() : null,
                codes(state.departements()),
                codes(state.regions()),
                commune ? code(state.epci()) : state.code(),
                commune ? state.siren() : state.code(),
                day,
                day);
    }

    /** Its id in the directory. */
    String directoryId() {
        return codeInsee == null ? Kind.EPCI.slug() + "-" + codeEpci : Kind.COMMUNE.slug() + "-" + codeInsee;
    }

    private static String codes(List<Reference> places) {
        return EventJson.write(places.stream().map(NationalCollectivity::code).toList());
    }

    private static String code(Reference place) {
        return place == null ? null : place.id().substring(place.id().lastIndexOf('-') + 1);
    }
}
