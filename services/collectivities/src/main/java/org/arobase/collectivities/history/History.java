package org.arobase.collectivities.history;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.arobase.contracts.collectivities.CollectivityId;
import org.jboss.logging.Logger;

/**
 * What INSEE's movements tell of communes, communes déléguées and associées, and arrondissements municipaux since 1943.
 * What never moved is not in it.
 */
@Singleton
public class History {
    /** Nothing is known of what came before. */
    public static final LocalDate BEGINNING = LocalDate.of(1943, 1, 1);

    /** The movements are whole up to this day. */
    public static final LocalDate VALID_ON = LocalDate.of(2026, 1, 1);

    /** Of what the movements tell: the day they are valid on, which the next ones exceed. */
    public static final long VERSION = 20260101;

    private static final Logger LOG = Logger.getLogger(History.class);

    private final CompletableFuture<Told> told;

    /** What is told, by who moved: read once, and kept. */
    private record Told(
            List<Movement> movements,
            Map<CollectivityId, List<Life>> lives,
            Map<CollectivityId, List<Movement>> outOf,
            Map<CollectivityId, List<Movement>> into) {

        static Told of(List<Movement> movements) {
            return new Told(
                    movements,
                    new Lives(movements).all(),
                    movements.stream()
                            .filter(movement -> movement.before() != null)
                            .collect(groupingBy(movement -> movement.before().id())),
                    movements.stream()
                            .filter(movement -> movement.after() != null)
                            .collect(groupingBy(movement -> movement.after().id())));
        }
    }

    /** The movements are read beside the start, which has other things to do; who asks earlier waits for them. */
    public History() {
        told = CompletableFuture.supplyAsync(() -> Told.of(MovementFile.carried()));
        told.thenRun(() -> LOG.infof(
                "movements loaded: lines=%d undocumented=%d",
                told.join().movements().size(), undocumented().size()));
    }

    private History(List<Movement> movements) {
        told = CompletableFuture.completedFuture(Told.of(movements));
    }

    static History of(List<Movement> movements) {
        return new History(movements);
    }

    /** Movements whose code is not known: they count as movements all the same. */
    public List<Movement> undocumented() {
        return told.join().movements().stream()
                .filter(movement -> movement.kind() == MovementKind.UNDOCUMENTED)
                .toList();
    }

    /** Every code that moved, with the times it was in use, oldest first. */
    public Collection<List<Life>> all() {
        return told.join().lives().values();
    }

    /** The times this code was in use, oldest first; empty when no movement names it. */
    public List<Life> lives(CollectivityId id) {
        return told.join().lives().getOrDefault(id, List.of());
    }

    public List<Movement> outOf(CollectivityId id) {
        return told.join().outOf().getOrDefault(id, List.of());
    }

    public List<Movement> into(CollectivityId id) {
        return told.join().into().getOrDefault(id, List.of());
    }

    /** What became of the last bearer of this code; empty when no movement names it. */
    public Optional<Fate> fate(CollectivityId id) {
        return lives(id).isEmpty()
                ? Optional.empty()
                : Optional.of(fate(lives(id).getLast()));
    }

    /** The same of a code that is no longer in use. */
    public Optional<Fate> former(CollectivityId id) {
        return lives(id).stream()
                .reduce((earlier, later) -> later)
                .filter(life -> !life.isCurrent())
                .map(this::fate);
    }

    /** What became of the bearer of this code on that day; empty when no movement tells of one. */
    public Optional<Fate> fate(CollectivityId id, LocalDate day) {
        return lives(id).stream()
                .filter(life -> life.lasts(day))
                .findFirst()
                .map(life -> Succession.of(this, life, day, false));
    }

    private Fate fate(Life life) {
        return life.isCurrent()
                ? Fate.of(life.lastName(), List.of(named(life.id())), List.of())
                : Succession.of(this, life, life.until(), true);
    }

    Movement.Named named(CollectivityId id) {
        return new Movement.Named(id, lives(id).getLast().lastName());
    }

    /** Whether what came to it that day went on with it the same day. */
    boolean goesOn(CollectivityId id, LocalDate day) {
        return lives(id).stream().anyMatch(life -> day.equals(life.until()))
                && lives(id).stream().noneMatch(life -> life.lasts(day));
    }

    /** Whether that day brought several together in one. */
    boolean isMerger(CollectivityId id, LocalDate day) {
        return into(id).stream()
                        .filter(movement -> movement.on().equals(day) && movement.before() != null)
                        .map(movement -> movement.before().id())
                        .filter(before -> before.kind() == id.kind())
                        .distinct()
                        .count()
                > 1;
    }
}
