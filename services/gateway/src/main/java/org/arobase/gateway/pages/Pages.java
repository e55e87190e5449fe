package org.arobase.gateway.pages;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.arobase.gateway.routing.PublicPath;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Languages;

/** The few pages of the gateway, in both languages. */
@Singleton
public class Pages {

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<String, Map<String, Page>> pages = new HashMap<>();

    Pages(ProblemPages problems) {
        var swaggerUi = "META-INF/resources/webjars/swagger-ui/" + swaggerUiVersion() + "/";
        translated("/", "index");
        translated("/docs", "docs");
        asset("/assets/arobase.css", "pages/arobase.css", CSS);
        asset("/assets/docs.js", "pages/docs.js", SCRIPT);
        asset("/assets/swagger-ui.css", swaggerUi + "swagger-ui.css", CSS);
        asset("/assets/swagger-ui-bundle.js", swaggerUi + "swagger-ui-bundle.js", SCRIPT);
        pages.putAll(problems.all());
        asset("/favicon.ico", "pages/icon.svg", "image/svg+xml");
    }

    public Optional<Page> find(RoutingContext context, PublicPath path) {
        return Optional.ofNullable(pages.get(path.value())).map(found -> found.get(Languages.of(context)));
    }

    /** The page of a problem whose name was mistyped. */
    public Optional<String> nearest(PublicPath path) {
        return path.value().startsWith(ProblemPages.ROOT + "/")
                ? NearestName.of(path.value(), pages.keySet())
                : Optional.empty();
    }

    /** The folder inside of the jar bears its version. */
    private static String swaggerUiVersion() {
        var properties = new Properties();
        try (var stream = Resources.open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private void translated(String path, String name) {
        pages.put(path, Map.of("fr", html(name, "fr"), "en", html(name, "en")));
    }

    private static Page html(String name, String language) {
        return Page.load("pages/" + name + "." + language + ".html", Page.HTML, language);
    }

    private void asset(String path, String resource, String type) {
        var page = Page.load(resource, type, null);
        pages.put(path, Map.of("fr", page, "en", page));
    }
}
