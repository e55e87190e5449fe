package org.arobase.load.baseline;

import com.nimbusds.jose.JOSEException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.arobase.kernel.identity.IdentityFilter;
import org.arobase.kernel.identity.IdentityVerifier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With a public key set, the check that every service makes first; without one, nothing. */
@Singleton
class IdentityCheck {
    private static final int BEFORE_EVERYTHING = 1_000;

    private final Optional<String> publicKey;

    IdentityCheck(@ConfigProperty(name = "baseline.identity.public-key") Optional<String> publicKey) {
        this.publicKey = publicKey;
    }

    void register(@Observes Filters filters) throws GeneralSecurityException, JOSEException {
        if (publicKey.isPresent()) {
            var verifier = new IdentityVerifier(publicKey::get, Clock.systemUTC());
            var check = new IdentityFilter(verifier);
            filters.register(request -> admit(check, request), BEFORE_EVERYTHING);
        }
    }

    private static void admit(IdentityFilter check, RoutingContext request) {
        if (check.admits(request)) {
            request.next();
        }
    }
}
