package org.arobase.label.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The published grids, read at start: one that breaks a rule keeps the service from starting. */
@Startup
@ApplicationScoped
public class Grids {

    private static final List<String> PUBLISHED = List.of("2026-model");

    private final List<PublishedGrid> grids;

    public Grids() {
        grids = PUBLISHED.stream().map(Grids::load).toList();
    }

    public List<PublishedGrid> newestFirst() {
        return grids;
    }

    public Optional<PublishedGrid> find(String id) {
        return grids.stream().filter(grid -> grid.document().id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException for an id that no grid has */
    public PublishedGrid get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no grid " + id));
    }

    private static PublishedGrid load(String id) {
        try (var resource = Grids.class.getResourceAsStream("/grids/" + id + ".json")) {
            return PublishedGrid.of(new ObjectMapper().readValue(resource, GridDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("grid " + id, e);
        }
    }
}
