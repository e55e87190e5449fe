package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.arobase.collectivities.history.Years;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Listing;

/** The list of a past day, by id. Each known id is asked whether it was there, which takes longer than an event loop has. */
record ListedThen(Chronicle chronicle, Criteria criteria, LocalDate day, Past past)
        implements Listing<Prepared<FoundCollectivity>> {

    @Override
    public Uni<List<Prepared<FoundCollectivity>>> rows(List<String> after, int limit) {
        return aside(() -> there(after == null ? null : after.getFirst())
                .limit(limit)
                .map(this::document)
                .toList());
    }

    @Override
    public Uni<Long> count() {
        return aside(() -> there(null).count());
    }

    @Override
    public List<String> position(Prepared<FoundCollectivity> row) {
        return List.of(row.id());
    }

    @Override
    public Optional<String> state() {
        return Optional.of(chronicle.state());
    }

    @Override
    public String binding() {
        return criteria.binding() + " " + day;
    }

    private static <T> Uni<T> aside(Supplier<T> search) {
        return Uni.createFrom().item(search).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Stream<Known> there(String after) {
        return chronicle.after(after).filter(this::admits);
    }

    private boolean admits(Known known) {
        if (known.isCurrentOn(day)) {
            return criteria.admit(known.present());
        }
        var insee = criteria.codes().insee();
        return criteria.fictive() != Fictive.ONLY
                && (insee == null || insee.equals(known.id().code()))
                && isOfKind(known)
                && past.name(known, day).isPresent()
                && fits(known);
    }

    private boolean isOfKind(Known known) {
        return criteria.groups().stream()
                .filter(Groups::isKind)
                .allMatch(Groups.kind(known.id().kind())::equals);
    }

    private boolean fits(Known known) {
        var any = Criteria.Inhabitants.ANY;
        if (criteria.groups().stream().allMatch(Groups::isKind)
                && criteria.inhabitants().equals(any)) {
            return true;
        }
        return past.facts(known.id(), day)
                .filter(facts -> groups(known, facts).containsAll(criteria.groups()))
                .filter(facts -> criteria.inhabitants()
                        .fit(
                                facts.population() == null
                                        ? -1
                                        : facts.population().inhabitants()))
                .isPresent();
    }

    private static Set<String> groups(Known known, Years.Facts facts) {
        var groups = new HashSet<>(Set.of(Groups.kind(known.id().kind())));
        if (facts.epci() != null) {
            groups.add(facts.epci().id());
        }
        if (facts.population() != null) {
            groups.add(Groups.stratum(Stratum.of(facts.population().inhabitants())));
        }
        return groups;
    }

    private Prepared<FoundCollectivity> document(Known known) {
        return known.isCurrentOn(day)
                ? known.present().listed()
                : past.document(known.id(), past.name(known, day).orElseThrow(), day);
    }
}
