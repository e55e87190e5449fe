package org.arobase.label.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Fault;
import org.arobase.label.scoring.Grid;
import org.arobase.label.scoring.InvalidGrid;
import org.arobase.label.scoring.LevelRule;
import org.arobase.label.scoring.MentionRule;
import org.arobase.label.scoring.ProfileGroup;
import org.arobase.label.scoring.Redistribution;

/** Turns a written grid into the rules that scoring applies; absent parts are the simplest there are. */
public final class GridReading {

    private static final ProfileGroup EVERYBODY = new ProfileGroup("all", Set.of(), null, 1);
    private static final LevelRule PARTICIPATION = new LevelRule(1, 0, List.of(), null, null);

    private final Figures figures = new Figures();

    /** @throws InvalidGrid naming every fault that keeps it from scoring */
    public static Engine engine(GridDocument document) {
        var reading = new GridReading();
        var grid = reading.grid(document);
        reading.figures.refuse();
        return Engine.of(grid);
    }

    /** What keeps it even from being read, each with its place; whether it scores is another matter. */
    static List<Fault> unreadable(GridDocument document) {
        var reading = new GridReading();
        reading.grid(document);
        return reading.figures.faults();
    }

    private Grid grid(GridDocument document) {
        return new Grid(
                document.id() == null ? "" : document.id(),
                redistribution(document.redistribution()),
                groups(document.groups()),
                new CriterionReading(figures).read(document.criteria(), "/criteria"),
                levels(document.levels()),
                mentions(document.mentions()),
                constants(document.constants()),
                document.questions() == null ? Set.of() : document.questions().keySet());
    }

    private Redistribution redistribution(GridDocument.Sharing sharing) {
        if (sharing == null) {
            return new Redistribution(Redistribution.Mode.NONE, Set.of());
        }
        var levels = new HashSet<>(sharing.levels() == null ? Set.of() : sharing.levels());
        levels.remove(null);
        var mode = figures.required(sharing.mode(), "/redistribution/mode");
        return new Redistribution(mode == null ? Redistribution.Mode.NONE : mode, levels);
    }

    private List<ProfileGroup> groups(List<GridDocument.Group> written) {
        var groups = new ArrayList<ProfileGroup>();
        figures.each(written, "/groups", (group, place) -> {
            var kinds = new HashSet<>(group.kinds() == null ? Set.of() : group.kinds());
            kinds.remove(null);
            groups.add(new ProfileGroup(
                    figures.text(group.code(), place + "/code"),
                    kinds,
                    group.below() == null ? null : figures.whole(group.below(), place + "/below"),
                    figures.whole(group.target(), place + "/target")));
        });
        return written == null ? List.of(EVERYBODY) : groups;
    }

    private List<LevelRule> levels(List<GridDocument.Level> written) {
        var levels = new ArrayList<LevelRule>();
        figures.each(
                written,
                "/levels",
                (level, place) -> levels.add(new LevelRule(
                        level.level() == null ? figures.missing(place + "/level") : level.level(),
                        figures.millionths(level.from(), place + "/from"),
                        floors(level.floors(), place + "/floors"),
                        breadth(level.breadth(), place + "/breadth"),
                        level.when())));
        return written == null ? List.of(PARTICIPATION) : levels;
    }

    private List<LevelRule.Floor> floors(List<GridDocument.Floor> written, String pointer) {
        var floors = new ArrayList<LevelRule.Floor>();
        figures.each(written, pointer, (floor, place) -> {
            var exclusive = floor.above() != null;
            if (exclusive && floor.atLeast() != null) {
                figures.idle(place + "/atLeast", "above");
            }
            var bound = exclusive
                    ? figures.millionths(floor.above(), place + "/above")
                    : figures.millionths(floor.atLeast(), place + "/atLeast");
            floors.add(new LevelRule.Floor(figures.text(floor.criterion(), place + "/criterion"), bound, exclusive));
        });
        return floors;
    }

    private LevelRule.Breadth breadth(GridDocument.Breadth written, String place) {
        return written == null
                ? null
                : new LevelRule.Breadth(
                        figures.text(written.family(), place + "/family"),
                        figures.whole(written.count(), place + "/count"));
    }

    private List<MentionRule> mentions(List<GridDocument.Mention> written) {
        var mentions = new ArrayList<MentionRule>();
        figures.each(
                written,
                "/mentions",
                (mention, place) -> mentions.add(new MentionRule(
                        figures.text(mention.code(), place + "/code"),
                        figures.required(mention.when(), place + "/when"))));
        return mentions;
    }

    private Map<String, Double> constants(Map<String, Figure> written) {
        var constants = new HashMap<String, Double>();
        Stream.ofNullable(written)
                .flatMap(all -> all.entrySet().stream())
                .forEach(entry -> constants.put(
                        entry.getKey(), figures.number(entry.getValue(), Figures.below("/constants", entry.getKey()))));
        return constants;
    }
}
