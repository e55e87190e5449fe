package org.arobase.collectivities.resolve;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arobase.kernel.list.Listing;

/** The lines of one request and what they mean, resolved as they are sent, away from the event loop. */
final class Resolution implements Listing<ResolvedLine> {
    private final List<Line> lines;
    private final LineResolver resolver;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();

    Resolution(List<Line> lines, LineResolver resolver) {
        this.lines = lines;
        this.resolver = resolver;
        for (var at = 0; at < lines.size(); at++) {
            places.put(lines.get(at).number(), at);
            if (!lines.get(at).isBlank()) {
                first.putIfAbsent(lines.get(at).text(), lines.get(at).number());
            }
        }
    }

    @Override
    public Uni<List<ResolvedLine>> rows(List<String> after, int limit) {
        var from = after == null ? 0 : places.get(Integer.valueOf(after.getFirst())) + 1;
        var to = Math.min(lines.size(), from + limit);
        return Uni.createFrom()
                .item(() -> lines.subList(from, to).stream().map(this::resolved).toList())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    Uni<ResolvedLines> whole() {
        return rows(null, lines.size()).map(ResolvedLines::new);
    }

    private ResolvedLine resolved(Line line) {
        var before = first.get(line.text());
        return resolver.resolve(line, before == null || before == line.number() ? null : before);
    }

    @Override
    public Uni<Long> count() {
        return Uni.createFrom().item((long) lines.size());
    }

    @Override
    public List<String> position(ResolvedLine row) {
        return List.of(Integer.toString(row.line()));
    }

    @Override
    public String binding() {
        return "resolution";
    }
}
