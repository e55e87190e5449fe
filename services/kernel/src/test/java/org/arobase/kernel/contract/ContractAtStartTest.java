package org.arobase.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quarkus reads the contract by the class loader that is named here, and by that of the thread where none is. */
class ContractAtStartTest {
    private static final String CONTRACT = OpenApiConstants.BASE_NAME + "JSON";

    private final ClassLoader before = OpenApiConstants.classLoader;

    @AfterEach
    void asBefore() {
        OpenApiConstants.classLoader = before;
    }

    @Test
    void whatIsNotShownCannotBeFound() {
        new ContractAtStart().leaveUnread(null, false);

        assertThat(OpenApiConstants.classLoader.getResource(CONTRACT)).isNull();
        assertThat(OpenApiConstants.classLoader.getResource("META-INF/microprofile-config.properties"))
                .isNull();
    }

    @Test
    void whatIsShownIsLeftAlone() {
        new ContractAtStart().leaveUnread(null, true);

        assertThat(OpenApiConstants.classLoader).isSameAs(before);
    }
}
