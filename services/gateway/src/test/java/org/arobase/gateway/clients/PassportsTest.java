package org.arobase.gateway.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.junit.jupiter.api.Test;

class PassportsTest {

    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger signed = new AtomicInteger();
    private final Passports passports =
            new Passports(time::get, caller -> caller.client() + " " + signed.incrementAndGet());

    @Test
    void aCallerHasOnePassportUntilHalfOfItsLifeIsUsed() {
        assertThat(passports.of(Caller.ANONYMOUS)).isEqualTo("anonymous 1");

        time.addAndGet(IdentitySigner.LIFE.dividedBy(2).toNanos() - 1);
        assertThat(passports.of(Caller.ANONYMOUS)).isEqualTo("anonymous 1");

        time.addAndGet(1);
        assertThat(passports.of(Caller.ANONYMOUS)).isEqualTo("anonymous 2");
    }

    @Test
    void aCallerWhoseRolesChangeGetsAnother() {
        assertThat(passports.of(new Caller("a", Set.of(Role.READER)))).isEqualTo("a 1");
        assertThat(passports.of(new Caller("a", Set.of(Role.ADMIN)))).isEqualTo("a 2");
    }
}
