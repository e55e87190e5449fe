package org.arobase.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {
    @ParameterizedTest
    @CsvSource({
        "GATEWAY, 8080",
        "COLLECTIVITIES, 8081",
        "ACTIONS, 8082",
        "LABEL, 8083",
        "FEED, 8084",
        "JOURNAL, 8085",
        "POSTGRES, 8090",
        "KAFKA, 8091"
    })
    void everyPortFollowsFromTheBase(Part part, int port) {
        assertThat(new PortPlan(8080).of(part)).isEqualTo(port);
        assertThat(new PortPlan(9080).of(part)).isEqualTo(port + 1000);
    }

    @Test
    void noTwoPartsShareAPort() {
        var plan = new PortPlan(8080);
        var ports = Stream.concat(Stream.of(Part.values()).map(plan::of), Stream.of(plan.kafkaController()));

        assertThat(ports).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 80, 1_023, 65_524, 70_000})
    void aBaseWithoutRoomAboveItIsRefused(int base) {
        assertThatThrownBy(() -> new PortPlan(base)).isInstanceOf(Refusal.class).hasMessageContaining("65523");
    }

    @Test
    void aTakenPortIsNamedWithThePartThatWantsIt() throws IOException {
        var plan = FreeBase.find();
        try (var other = new ServerSocket(plan.of(Part.LABEL), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> FreePorts.require(plan))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", wanted by label,")
                    .hasMessageContaining("make run PORT=")
                    .hasMessageContaining("LOAD_PORT=");
        }
    }
}
