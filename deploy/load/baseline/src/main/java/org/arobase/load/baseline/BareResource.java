package org.arobase.load.baseline;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with the bytes of a file, whatever the id: a read without anything to do. */
@Singleton
@NonBlocking
@Path("/v1/collectivities/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {
    private final byte[] body;

    BareResource(@ConfigProperty(name = "baseline.body") java.nio.file.Path file) throws IOException {
        this.body = Files.readAllBytes(file);
    }

    @GET
    public byte[] read(@PathParam("id") String id) {
        return body;
    }
}
