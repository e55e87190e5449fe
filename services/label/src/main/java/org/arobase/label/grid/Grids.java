package org.arobase.label.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published grids, read at start: one that breaks a rule keeps the service from starting. */
@Startup
@ApplicationScoped
public class Grids {

    private static final List<String> PUBLISHED = List.of("2026-model");

    private final Map<String, PublishedGrid> grids;

    public Grids() {
        grids = PUBLISHED.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Grids::load));
    }

    /** @throws IllegalArgumentException for an id that no grid has */
    public PublishedGrid get(String id) {
        var grid = grids.get(id);
        if (grid == null) {
            throw new IllegalArgumentException("no grid " + id);
        }
        return grid;
    }

    private static PublishedGrid load(String id) {
        try (var resource = Grids.class.getResourceAsStream("/grids/" + id + ".json")) {
            return PublishedGrid.of(new ObjectMapper().readValue(resource, GridDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("grid " + id, e);
        }
    }
}
