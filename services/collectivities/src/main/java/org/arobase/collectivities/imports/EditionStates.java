package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.GeoPoint;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Population;
import org.arobase.contracts.collectivities.Reference;

/** The public states an edition describes, each reference with the name of what it leads to. */
final class EditionStates {
    private final EditionDescription description;
    private final List<EditionLine> lines;
    private final Map<String, EditionLine> byId;
    private final long floor;

    EditionStates(Edition edition) {
        this(edition, 1);
    }

    /** @param floor the least version of what is new or changed: versions of an edition that was undone are not given again */
    EditionStates(Edition edition, long floor) {
        this.description = edition.description();
        this.lines = edition.lines();
        this.byId = lines.stream().collect(toMap(line -> line.id().toString(), identity()));
        this.floor = floor;
    }

    /** Whether the edition lists such entities: those it leaves out are gone. */
    boolean covers(Kind kind) {
        return description.datasets().stream()
                .anyMatch(dataset -> dataset.kinds().contains(kind));
    }

    List<CollectivityId> ids() {
        return lines.stream().map(EditionLine::id).toList();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The communes in which a commune of that code is a part. */
    List<String> communeOfPart(String code) {
        return Stream.of(Kind.COMMUNE_DELEGUEE, Kind.COMMUNE_ASSOCIEE)
                .map(kind -> byId.get(new CollectivityId(kind, code).toString()))
                .filter(part -> part != null && part.parent() != null)
                .map(EditionLine::parent)
                .distinct()
                .toList();
    }

    /** Null when the edition has no such commune, or it is a member of none. */
    Reference epciOf(String commune) {
        var line = byId.get(commune);
        return line == null ? null : reference(Kind.EPCI, line.epci());
    }

    /** The states that differ from those held, in the order of the lines: new ones, and changed ones under a later version. */
    List<Collectivity> differentFrom(Map<String, Collectivity> held) {
        return lines.stream()
                .map(line -> next(line, held.get(line.id().toString())))
                .filter(state -> state != held.get(state.id()))
                .toList();
    }

    private Collectivity next(EditionLine line, Collectivity held) {
        if (held == null) {
            return state(line, floor);
        }
        return state(line, held.version()).equals(held) ? held : state(line, Math.max(floor, held.version() + 1));
    }

    private Collectivity state(EditionLine line, long version) {
        var dataset = description.dataset(line.kind());
        return new Collectivity(
                line.id().toString(),
                version,
                line.kind().name(),
                line.code(),
                line.siren(),
                line.name(),
                line.nature(),
                isPartOfACommune(line) ? reference(line.parent()) : null,
                reference(Kind.EPCI, line.epci()),
                reference(Kind.EPT, line.ept()),
                references(Kind.DEPARTEMENT, line.departements()),
                references(Kind.REGION, line.regions()),
                reference(Kind.CTCD, line.ctcd()),
                line.seat(),
                line.memberCount(),
                line.postalCodes(),
                population(line),
                point(line),
                dataset.validOn(),
                dataset.publisher() + ", " + dataset.name(),
                description.fictive());
    }

    private static boolean isPartOfACommune(EditionLine line) {
        return switch (line.kind()) {
            case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL -> true;
            default -> false;
        };
    }

    private Population population(EditionLine line) {
        if (line.population() == null) {
            return null;
        }
        var figures = description.population();
        return new Population(line.population(), line.populationYear(), figures.kind(), figures.source());
    }

    private GeoPoint point(EditionLine line) {
        if (line.lon() == null) {
            return null;
        }
        var contours = description.points();
        return new GeoPoint(line.lon().doubleValue(), line.lat().doubleValue(), contours.year(), contours.source());
    }

    private List<Reference> references(Kind kind, List<String> codes) {
        return codes.stream().map(code -> reference(kind, code)).toList();
    }

    private Reference reference(Kind kind, String code) {
        return code == null ? null : reference(new CollectivityId(kind, code).toString());
    }

    private Reference reference(String id) {
        if (!has(id)) {
            throw new IllegalArgumentException(
                    "The edition " + description.edition() + " refers to " + id + ", which it lacks");
        }
        return new Reference(id, byId.get(id).name());
    }
}
