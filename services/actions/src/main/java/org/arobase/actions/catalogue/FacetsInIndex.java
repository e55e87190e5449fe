package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.arobase.actions.index.ActionIndex;
import org.arobase.actions.index.ActionIndex.Pass;
import org.arobase.actions.index.Count;
import org.arobase.actions.index.Counts;
import org.arobase.actions.index.Trait;
import org.arobase.actions.nomenclature.Nomenclatures;

/** Counts in the index: each facet as its statement for the database does. */
@ApplicationScoped
class FacetsInIndex {

    private final ActionIndex index;
    private final Nomenclatures nomenclatures;

    FacetsInIndex(ActionIndex index, Nomenclatures nomenclatures) {
        this.index = index;
        this.nomenclatures = nomenclatures;
    }

    Uni<FacetCounts> count(FacetPasses passes) {
        var facets = List.copyOf(passes.bySelection().values());
        return index.count(
                        passes.bySelection().entrySet().stream().map(this::pass).toList())
                .map(counts -> joined(facets, counts));
    }

    private Pass pass(Entry<Narrowed, List<Facet>> pass) {
        return new Pass(
                Seeking.of(pass.getKey()),
                pass.getValue().stream().map(this::count).toList());
    }

    private Count count(Facet facet) {
        return switch (facet) {
            case CATEGORY ->
                new Count.ByGroup(Trait.THEME, nomenclatures.current().categories());
            case THEME -> new Count.By(Trait.THEME);
            case SERVICE -> new Count.By(Trait.SERVICE);
            case TYPE -> new Count.By(Trait.TYPE);
            case STAGE -> new Count.By(Trait.STAGE);
            case AUDIENCE -> new Count.By(Trait.AUDIENCE);
            case OPERATION -> new Count.By(Trait.OPERATION);
            case TOOL -> new Count.ByCurrent(Trait.TOOL);
            case PROVIDER -> new Count.ByCurrent(Trait.PROVIDER);
            case YEAR -> new Count.By(Trait.YEAR);
            case KIND -> new Count.ByAuthor(author -> known(author.kind()));
            case STRATUM -> new Count.ByAuthor(author -> known(author.stratum()));
            case REGION -> new Count.ByAuthor(author -> author.regions());
            case DEPARTEMENT -> new Count.ByAuthor(author -> author.departements());
            case EPCI -> new Count.ByAuthor(author -> known(author.home()));
            case HIGHLIGHT -> new Count.Pinned("true");
        };
    }

    private static List<String> known(String value) {
        return Stream.ofNullable(value).toList();
    }

    private static FacetCounts joined(List<List<Facet>> facets, List<Counts> passes) {
        var values = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var pass = 0; pass < passes.size(); pass++) {
            var counted = facets.get(pass);
            for (var i = 0; i < counted.size(); i++) {
                values.put(counted.get(i), passes.get(pass).values().get(i));
            }
        }
        return new FacetCounts(passes.getFirst().total(), values);
    }
}
