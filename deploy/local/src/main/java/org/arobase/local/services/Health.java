package org.arobase.local.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;

/** Asks a service whether it is ready. */
public final class Health {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final PortPlan ports;

    public Health(PortPlan ports) {
        this.ports = ports;
    }

    public boolean ready(Part service) {
        var address = URI.create("http://" + ports.address(service) + "/q/health/ready");
        var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
