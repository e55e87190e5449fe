package org.arobase.gateway.routing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arobase.kernel.http.NearestName;

/** The path of the contract a mistyped one was probably meant to be. */
final class NearestPath {

    private NearestPath() {}

    static Optional<String> of(List<String> segments, Collection<String> templates) {
        var candidates =
                templates.stream().map(template -> fill(template, segments)).toList();
        return NearestName.of("/" + String.join("/", segments), candidates);
    }

    /** The template in which each parameter stands for the segment at its place. */
    private static String fill(String template, List<String> segments) {
        var filled = new StringBuilder();
        var index = 0;
        for (var segment : RouteTable.segments(template)) {
            var given = index < segments.size() ? segments.get(index) : "";
            filled.append('/').append(segment.startsWith("{") && !given.isEmpty() ? given : segment);
            index++;
        }
        return filled.toString();
    }
}
