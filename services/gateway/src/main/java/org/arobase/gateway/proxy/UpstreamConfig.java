package org.arobase.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where each service listens. */
@ConfigMapping(prefix = "arobase.upstream")
public interface UpstreamConfig {

    @WithParentName
    Map<String, URI> addresses();
}
