package org.arobase.local.plan;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks for every port before anything starts, so that a taken one costs no half-started platform. */
public final class FreePorts {
    private FreePorts() {}

    public static void require(PortPlan ports) {
        for (var part : Part.values()) {
            require(ports.of(part), part.label(), ports);
        }
        require(ports.kafkaController(), "kafka (controller)", ports);
    }

    private static void require(int port, String wanting, PortPlan ports) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assert socket.isBound();
        } catch (IOException taken) {
            throw new Refusal(
                    "Port %1$d, wanted by %2$s, is taken by another program. Stop that program, or choose another base port: make run PORT=%3$d (or LOAD_PORT=%3$d, with make warm and make load)"
                            .formatted(port, wanting, elsewhere(ports.base())));
        }
    }

    private static int elsewhere(int base) {
        return base < 60_000 ? base + 100 : base - 1_000;
    }
}
