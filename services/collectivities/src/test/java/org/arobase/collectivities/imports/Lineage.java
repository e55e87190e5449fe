package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arobase.collectivities.imports.Movement.Place;

/**
 * Which communes of a past day a place of today is made of. Movements are followed day by day; where they do not tell,
 * as for the parts of a commune that splits, a territory is unknown rather than guessed.
 */
final class Lineage {
    /** The only movement by which a whole commune, and no less, becomes a déléguée. */
    private static final int COMMUNE_NOUVELLE = 32;

    private static final Set<String> UNKNOWN = Set.of();

    private final Map<Place, Set<String>> territories = new HashMap<>();

    Lineage(Collection<String> communes, LocalDate on, List<Movement> movements) {
        movements.stream()
                .filter(movement -> !movement.on().isAfter(on))
                .filter(movement -> !movement.after().isCommune())
                .forEach(movement -> territories.put(movement.after(), UNKNOWN));
        communes.forEach(code -> territories.put(new Place(Place.COMMUNE, code), Set.of(code)));
        movements.stream()
                .filter(movement -> movement.on().isAfter(on))
                .collect(groupingBy(Movement::on, TreeMap::new, groupingBy(Movement::after)))
                .values()
                .forEach(this::follow);
    }

    /** Their codes; none when the place is not known to be made of whole ones. */
    Set<String> of(Place place) {
        return territories.getOrDefault(place, UNKNOWN);
    }

    private void follow(Map<Place, List<Movement>> day) {
        var splits = splits(day.values());
        var after = new HashMap<Place, Set<String>>();
        day.forEach((place, movements) -> after.put(
                place, place.isCommune() ? commune(place, movements, splits) : part(place, movements, splits)));
        territories.putAll(after);
    }

    /** All it comes from; after a split, the parts it comes from. A part that ends lies in its commune already. */
    private Set<String> commune(Place place, List<Movement> movements, Set<Place> splits) {
        var origins = movements.stream().map(Movement::before).collect(partitioningBy(Place::isCommune));
        var communes = origins.get(true);
        if (communes.isEmpty()) {
            return of(place);
        }
        return union(communes.stream().anyMatch(splits::contains) ? origins.get(false) : communes);
    }

    private Set<String> part(Place place, List<Movement> movements, Set<Place> splits) {
        var movement = movements.getFirst();
        var isNew = movement.code() == COMMUNE_NOUVELLE && !territories.containsKey(place);
        var isWhole = movements.size() == 1 && !splits.contains(movement.before());
        return isWhole && (isNew || movement.before().equals(place)) ? of(movement.before()) : UNKNOWN;
    }

    private Set<String> union(List<Place> places) {
        var territory = new TreeSet<String>();
        places.forEach(place -> territory.addAll(of(place)));
        return places.stream().map(this::of).anyMatch(Set::isEmpty) ? UNKNOWN : territory;
    }

    /** Places that become several of one type in one day. */
    private static Set<Place> splits(Collection<List<Movement>> day) {
        var targets = day.stream()
                .flatMap(List::stream)
                .distinct()
                .collect(groupingBy(
                        movement -> List.of(movement.before(), movement.after().type()),
                        mapping(Movement::after, toSet())));
        return targets.entrySet().stream()
                .filter(target -> target.getValue().size() > 1)
                .map(target -> (Place) target.getKey().getFirst())
                .collect(toSet());
    }
}
