package org.arobase.collectivities.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arobase.contracts.collectivities.CollectivityId;

/** Which codes were in use when, as the movements tell it day by day. */
final class Lives {
    private final Map<CollectivityId, List<Life>> lives = new HashMap<>();

    Lives(Collection<Movement> movements) {
        movements.stream()
                .collect(groupingBy(Movement::on, TreeMap::new, Collectors.toList()))
                .forEach(this::live);
    }

    Map<CollectivityId, List<Life>> all() {
        return lives;
    }

    private void live(LocalDate day, List<Movement> movements) {
        var out = movements.stream()
                .filter(movement -> movement.before() != null)
                .collect(groupingBy(movement -> movement.before().id()));
        var into = names(movements);
        var ending = ending(out);
        openOld(out, into.keySet(), ending);
        ending.stream().filter(this::isAlive).forEach(id -> close(id, day));
        into.keySet().removeIf(id -> hasEnded(id, day) && !isTakenUp(id, movements));
        into.forEach((id, name) -> enter(id, name, day));
        ending.stream().filter(id -> isPassing(id, day)).forEach(id -> close(id, day));
    }

    /** The names of the evening: a commune's own line says its new one, others may still say the old one. */
    private static Map<CollectivityId, String> names(List<Movement> movements) {
        return movements.stream()
                .filter(movement -> movement.after() != null)
                .sorted(Comparator.comparing(
                        movement -> movement.comesFrom(movement.after().id())))
                .map(Movement::after)
                .collect(toMap(Movement.Named::id, Movement.Named::name, (others, own) -> own));
    }

    /** What moves without having been mentioned was there before, unless it came with another movement of this day. */
    private void openOld(
            Map<CollectivityId, List<Movement>> out, Set<CollectivityId> into, Set<CollectivityId> ending) {
        out.forEach((id, moved) -> {
            var comesToday = into.contains(id) && ending.contains(id);
            if (!lives.containsKey(id) && !comesToday) {
                add(Life.begun(id, null, moved.getFirst().before().name()));
            }
        });
    }

    private static Set<CollectivityId> ending(Map<CollectivityId, List<Movement>> out) {
        var ending = new HashSet<CollectivityId>();
        out.forEach((id, moved) -> {
            if (!Destinations.of(id, moved).contains(id)) {
                ending.add(id);
            }
        });
        return ending;
    }

    private boolean hasEnded(CollectivityId id, LocalDate day) {
        return lives.containsKey(id) && day.equals(last(id).until());
    }

    /** Whether another commune took the code that one gave up: the parts that ended in that one did not. */
    private static boolean isTakenUp(CollectivityId id, List<Movement> movements) {
        return movements.stream()
                .filter(movement -> movement.leadsTo(id) && !movement.comesFrom(id))
                .anyMatch(movement ->
                        movement.before() == null || movement.before().id().kind() == id.kind());
    }

    private void enter(CollectivityId id, String name, LocalDate day) {
        if (isAlive(id)) {
            replaceLast(last(id).renamed(day, name));
        } else {
            add(Life.begun(id, day, name));
        }
    }

    private boolean isAlive(CollectivityId id) {
        return lives.containsKey(id) && last(id).isCurrent();
    }

    /** Begun today as a step to what it becomes today; what ended today and began again goes on. */
    private boolean isPassing(CollectivityId id, LocalDate day) {
        return isAlive(id)
                && day.equals(last(id).from())
                && lives.get(id).stream().noneMatch(life -> day.equals(life.until()));
    }

    private void close(CollectivityId id, LocalDate day) {
        replaceLast(last(id).ended(day));
    }

    private Life last(CollectivityId id) {
        return lives.get(id).getLast();
    }

    private void add(Life life) {
        lives.computeIfAbsent(life.id(), id -> new ArrayList<>(1)).add(life);
    }

    private void replaceLast(Life life) {
        var of = lives.get(life.id());
        of.set(of.size() - 1, life);
    }
}
