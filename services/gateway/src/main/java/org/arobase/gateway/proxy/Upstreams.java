package org.arobase.gateway.proxy;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.gateway.routing.Operation;

/** The pools of every service: one for answers, one for streams, so that followers never hold up readers. */
@Singleton
class Upstreams {

    private final Map<String, Upstream> answers;
    private final Map<String, Upstream> streams;

    Upstreams(Vertx vertx, UpstreamConfig services, ProxyConfig config) {
        answers = services.addresses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        service -> new Upstream(
                                vertx,
                                service.getKey(),
                                service.getValue(),
                                config.connections(),
                                config.responseTimeout(),
                                config)));
        streams = services.addresses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        service -> new Upstream(
                                vertx,
                                service.getKey(),
                                service.getValue(),
                                config.streams(),
                                config.streamingTimeout(),
                                config)));
    }

    Upstream of(Operation operation) {
        return (operation.streaming() ? streams : answers).get(operation.service());
    }
}
