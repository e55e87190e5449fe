package org.arobase.local.services;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;

/** Asks a service for what it tells without being told who asks: its health and its figures. */
final class Ask {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final PortPlan ports;

    Ask(PortPlan ports) {
        this.ports = ports;
    }

    /** @throws IOException for an answer other than 200, too */
    String text(Part service, String path) throws IOException {
        var address = URI.create("http://" + ports.address(service) + path);
        var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(address, answer.statusCode()));
            }
            return answer.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
