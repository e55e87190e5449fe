package org.arobase.actions.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.arobase.actions.nomenclature.Nomenclatures;

/** Counts in the database, while the index cannot. */
@ApplicationScoped
class FacetsInDatabase {

    private final BoundedReads reads;
    private final Nomenclatures nomenclatures;

    FacetsInDatabase(BoundedReads reads, Nomenclatures nomenclatures) {
        this.reads = reads;
        this.nomenclatures = nomenclatures;
    }

    Uni<FacetCounts> count(FacetPasses passes) {
        var queries = passes.bySelection().entrySet().stream()
                .map(pass -> new FacetQuery(pass.getKey().where(), pass.getValue()))
                .toList();
        return reads.read(transaction -> counted(transaction, queries)).map(FacetsInDatabase::counts);
    }

    private Uni<List<List<Row>>> counted(SqlConnection transaction, List<FacetQuery> passes) {
        return Multi.createFrom()
                .iterable(passes)
                .onItem()
                .transformToUniAndConcatenate(pass -> counted(transaction, pass))
                .collect()
                .asList();
    }

    private Uni<List<Row>> counted(SqlConnection transaction, FacetQuery pass) {
        return transaction
                .preparedQuery(pass.sql())
                .execute(pass.values(nomenclatures.current()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static FacetCounts counts(List<List<Row>> passes) {
        var total = passes.getFirst().getFirst().getLong("actions");
        var values = passes.stream()
                .flatMap(Collection::stream)
                .filter(row -> row.getString("facet") != null)
                .collect(groupingBy(
                        row -> Facet.named(row.getString("facet")),
                        toMap(row -> row.getString("value"), row -> row.getLong("actions"))));
        return new FacetCounts(total, values);
    }
}
