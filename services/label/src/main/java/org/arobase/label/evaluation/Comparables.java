package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.arobase.label.scoring.Profile;

/**
 * What authorities like one cover: those of its kind and population group, at least 20; of a kind that has fewer than 60, all
 * of it, at least 5. Fictive ones are compared with nobody.
 */
@ApplicationScoped
class Comparables {

    private static final int FEWEST_OF_GROUP = 20;
    private static final int FEWEST_OF_KIND = 5;
    private static final int SMALL_KIND = 60;

    private static final String SIZES = """
            select count(*) as kind, count(*) filter (where width_bucket(population, $2::integer[]) = $3) as stratum
            from collectivity where kind = $1 and not fictive
            """;
    private static final String COVERED = """
            select covered.code, count(distinct action.collectivity)::integer as authorities
            from collectivity join action on action.collectivity = collectivity.id,
                unnest(action.services) as covered (code)
            where kind = $1 and not fictive and action.nomenclature = $4
                and ($3 = 0 or width_bucket(population, $2::integer[]) = $3)
            group by covered.code
            """;

    private record Group(String kind, int stratum, String edition) {}

    private record Kept(Comparison comparison, Instant until) {}

    private final ConcurrentMap<Group, Kept> kept = new ConcurrentHashMap<>();
    private final Pool pool;
    private final ComparisonConfig config;
    private final Clock clock;

    Comparables(Pool pool, ComparisonConfig config, Clock clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    /** Counted anew from time to time: a day's actions do not change what is easy. */
    Uni<Comparison> of(Profile profile, String edition) {
        var group = new Group(profile.kind(), profile.stratum(), edition);
        var known = kept.get(group);
        return known != null && clock.instant().isBefore(known.until)
                ? Uni.createFrom().item(known.comparison)
                : count(group).invoke(comparison -> keep(group, comparison));
    }

    private Uni<Comparison> count(Group group) {
        return pool.preparedQuery(SIZES)
                .execute(Tuple.of(group.kind, Profile.strata(), group.stratum))
                .map(rows -> rows.iterator().next())
                .flatMap(sizes -> {
                    if (group.stratum > 0 && sizes.getLong("stratum") >= FEWEST_OF_GROUP) {
                        return covered(group, group.stratum, sizes.getLong("stratum"));
                    }
                    var all = sizes.getLong("kind");
                    return all >= FEWEST_OF_KIND && all < SMALL_KIND
                            ? covered(group, 0, all)
                            : Uni.createFrom().item(Comparison.NONE);
                });
    }

    private Uni<Comparison> covered(Group group, int stratum, long authorities) {
        return pool.preparedQuery(COVERED)
                .execute(Tuple.of(group.kind, Profile.strata(), stratum, group.edition))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString("code"), row -> row.getInteger("authorities"))))
                .map(counts -> new Comparison(
                        group.kind,
                        stratum == 0 ? null : Profile.stratumName(stratum),
                        authorities,
                        Map.copyOf(counts)));
    }

    /** Kinds are what anybody sends: those that nobody has are not kept. */
    private void keep(Group group, Comparison comparison) {
        if (!comparison.isNone()) {
            kept.put(group, new Kept(comparison, clock.instant().plus(config.life())));
        }
    }
}
