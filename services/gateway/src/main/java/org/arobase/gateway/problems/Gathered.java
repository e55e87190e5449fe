package org.arobase.gateway.problems;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

class Gathered {

    @Produces
    @Singleton
    Catalogue catalogue(CatalogueConfig config) throws IOException {
        var name = config.catalogue();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing: this gateway was built without its problems");
            }
            return new ObjectMapper().readValue(file, Catalogue.class);
        }
    }
}
