package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.arobase.kernel.problem.Problems;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** The digital services of the nomenclature, as other parts of the platform tell them. */
@ApplicationScoped
class KnownServices {

    private static final String ALL =
            "select nomenclature, code, theme from digital_service order by nomenclature, code";

    private final Pool pool;

    KnownServices(Pool pool) {
        this.pool = pool;
    }

    /** Services by edition, those of an edition by code, at least one edition. */
    Uni<TreeMap<String, List<CoveredService>>> byEdition() {
        return pool.query(ALL).execute().map(rows -> {
            var editions = new TreeMap<String, List<CoveredService>>();
            StreamSupport.stream(rows.spliterator(), false)
                    .forEach(row -> editions.computeIfAbsent(row.getString("nomenclature"), id -> new ArrayList<>())
                            .add(new CoveredService(row.getString("code"), row.getString("theme"))));
            if (editions.isEmpty()) {
                throw Problems.unavailable(1);
            }
            return editions;
        });
    }
}
