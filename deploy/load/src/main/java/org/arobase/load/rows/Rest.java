package org.arobase.load.rows;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Measured;

/** What the platform takes to be there: time until it is ready, memory while nobody asks and while many do. */
public final class Rest {
    private static final String FIRST = "first start, from an empty folder";
    private static final String SECOND = "second start";
    private static final String READY = "promised second start";
    private static final String IDLE = "at rest";
    private static final String BUSY = "most while the other rows were measured";
    private static final String ROOM = "promised at rest";

    private Rest() {}

    /** @param cached whether its parts start from what `make warm` keeps */
    public static Measured starts(Duration first, Duration second, boolean cached) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(FIRST, first.toMillis() / 1e3);
        figures.put(SECOND, second.toMillis() / 1e3);
        figures.put(READY, 45.0);
        var claims = List.of(new Claim("second start / 45 s", SECOND, READY, new Aim.AtMost(1)));
        var title = "Until the whole platform is ready, " + (cached ? "from start caches" : "without start caches");
        return Once.measured("start", title, "s", figures, claims);
    }

    public static Measured memory(long atRest, long underLoad) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(IDLE, (double) atRest);
        figures.put(BUSY, (double) underLoad);
        figures.put(ROOM, 3_072.0);
        var claims = List.of(
                new Claim("memory at rest / 3 GB", IDLE, ROOM, new Aim.AtMost(1)),
                new Claim("memory under load / 3 GB", BUSY, ROOM, new Aim.None()));
        return Once.measured("memory", "Memory of all parts together", "MB", figures, claims);
    }
}
