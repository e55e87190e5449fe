package org.arobase.collectivities.resolve;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.arobase.collectivities.directory.Directory;
import org.arobase.collectivities.history.History;
import org.arobase.kernel.problem.Languages;

@Singleton
class Resolutions {
    private final Lines lines;
    private final Directory directory;
    private final History history;

    Resolutions(Lines lines, Directory directory, History history) {
        this.lines = lines;
        this.directory = directory;
        this.history = history;
    }

    Resolution of(byte[] body, RoutingContext request) {
        var asked = lines.read(body, request.request().getHeader(HttpHeaders.CONTENT_TYPE));
        return new Resolution(asked, new LineResolver(directory.searchable(), history, Languages.of(request)));
    }
}
