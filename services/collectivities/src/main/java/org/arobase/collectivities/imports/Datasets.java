package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.list.FixedList;

/** Tells what is loaded: the editions in the database, and the past that the service carries. */
@Singleton
class Datasets {
    private static final String LICENCE = "Licence Ouverte 2.0";
    private static final List<Kind> MOVING =
            List.of(Kind.COMMUNE, Kind.COMMUNE_DELEGUEE, Kind.COMMUNE_ASSOCIEE, Kind.ARRONDISSEMENT_MUNICIPAL);

    private final Pool pool;
    private final List<EditionDescription> editions;
    private final History history;

    Datasets(Pool pool, ImportConfig config, ObjectMapper json, History history) {
        this.pool = pool;
        this.editions = config.editions().stream()
                .map(name -> Edition.described(name, json))
                .toList();
        this.history = history;
    }

    /** Nothing of an edition before the database holds it. */
    Uni<FixedList<DatasetItem>> loaded() {
        return pool.query("select name, loaded_at, description::text, fictive from loaded_edition where not replaced")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).flatMap(this::present))
                .map(present -> Stream.concat(present, past()).toList())
                .map(all -> new FixedList<>("datasets", all, DatasetItem::id));
    }

    private Stream<DatasetItem> present(Row row) {
        var loaded = row.getOffsetDateTime(1).toInstant();
        return described(row).stream()
                .flatMap(edition -> edition.datasets().stream().map(dataset -> item(edition, dataset, loaded)));
    }

    /** One that was sent brings its description; of one that is carried no more nothing is told. */
    private Optional<EditionDescription> described(Row row) {
        var sent = row.getString(2);
        return sent != null
                ? Optional.of(EventJson.read(sent, EditionDescription.class))
                : editions.stream()
                        .filter(edition ->
                                edition.edition().equals(row.getString(0)) && edition.fictive() == row.getBoolean(3))
                        .findFirst();
    }

    private Stream<DatasetItem> past() {
        return Stream.concat(Stream.of(movements()), Years.known().stream().map(Datasets::ofYear));
    }

    private static DatasetItem item(EditionDescription edition, EditionDescription.Dataset dataset, Instant loaded) {
        return new DatasetItem(
                id(dataset.name()),
                dataset.name(),
                dataset.publisher(),
                edition.licence(),
                dataset.validOn(),
                dataset.kinds(),
                loaded,
                null,
                edition.fictive());
    }

    private DatasetItem movements() {
        var name = "Mouvements de communes depuis 1943";
        var undocumented = history.undocumented().size();
        return new DatasetItem(id(name), name, "INSEE", LICENCE, History.VALID_ON, MOVING, null, undocumented, false);
    }

    private static DatasetItem ofYear(LocalDate day) {
        var name = "EPCI et populations des communes, édition " + day.getYear();
        return new DatasetItem(id(name), name, "INSEE, DGCL", LICENCE, day, List.of(Kind.COMMUNE), null, null, false);
    }

    private static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
