package org.arobase.load.rows;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Measured;
import org.arobase.load.platform.Heap;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Part;

/** A very long export through the gateway must not fill the memory of the service. */
public final class Export implements Row {
    static final String PATH = "/v1/actions.ndjson?fictive=include";
    private static final int[] PERCENT = {10, 50, 90};
    private static final String REST = "heap in use before";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var title = "Heap of actions during an export of %,d rows, after a collection"
                .formatted(bench.scale().actions());
        if (!Http.streams(Http.to(bench.gateway(), PATH))) {
            var word = "there is no %s yet".formatted(PATH);
            return List.of(Once.skipped("export", title, word));
        }
        bench.progress()
                .accept("export: putting %,d actions into the database"
                        .formatted(bench.scale().actions()));
        Actions.fill(bench, bench.scale().actions());
        return List.of(stream(bench, title));
    }

    private static Measured stream(Bench bench, String title) throws Exception {
        var heap = new Heap(bench.platform().processes(Part.ACTIONS).getFirst().pid());
        var figures = new LinkedHashMap<String, Double>();
        figures.put(REST, heap.mebibytesAfterCollection());
        var begin = System.nanoTime();
        var rows = 0L;
        var last = "";
        var request = Http.to(bench.gateway(), PATH).build();
        try (var lines =
                Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            for (var line : (Iterable<String>) lines::iterator) {
                rows++;
                last = line;
                for (var percent : PERCENT) {
                    if (rows == bench.scale().actions() / 100L * percent) {
                        figures.put(at(percent), heap.mebibytesAfterCollection());
                        bench.progress().accept("export: %d %%".formatted(percent));
                    }
                }
            }
        }
        if (!last.startsWith("{\"end\":true")) {
            throw new IllegalStateException("The export was cut after %,d lines".formatted(rows));
        }
        var perSecond = rows * 1e9 / (System.nanoTime() - begin);
        bench.progress().accept("export: %,d lines, %,.0f a second".formatted(rows, perSecond));
        return Once.measured("export", title, "MB", figures, claims());
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim("heap at 90 % / at 10 %", at(90), at(10), new Aim.AtMost(1.1)),
                new Claim("heap at 50 % / before", at(50), REST, new Aim.None()));
    }

    private static String at(int percent) {
        return "heap in use at %d %%".formatted(percent);
    }
}
