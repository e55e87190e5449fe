package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A stream has sent its status before its first event: an import that there is not must be known earlier. */
public class FollowedImport {
    private final ImportJobs jobs;
    private final CurrentCaller caller;

    FollowedImport(ImportJobs jobs, CurrentCaller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @Followed
    @ServerRequestFilter
    public Uni<RestResponse<Void>> check(UriInfo address) {
        caller.get().require(Role.ADMIN);
        return known(address.getPathParameters().getFirst("id"));
    }

    /** What is no UUID is refused by whoever reads the parameters. */
    private Uni<RestResponse<Void>> known(String id) {
        try {
            return jobs.read(UUID.fromString(id)).map(there -> null);
        } catch (IllegalArgumentException malformed) {
            return Uni.createFrom().nullItem();
        }
    }
}
