package org.arobase.local.command;

import java.time.Duration;
import org.arobase.local.keys.AdminKey;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.state.StateFolder;

/** What a user sees once everything is up. */
record Panel(StateFolder folder, PortPlan ports, Duration elapsed) {
    String text(AdminKey key, boolean shownBefore) {
        var address = "http://localhost:" + ports.base();
        return """

                Arobase is ready (%d s)

                  Address      %s
                  Swagger UI   %s/docs
                  Admin key    %s

                Try it:
                  curl '%s/v1/collectivities?q=frehel'
                  curl %s/v1/collectivities/commune-22179
                  curl '%s/v1/changes?limit=3'

                Stop with Ctrl-C, or from elsewhere: make stop. See the parts: make status. Logs: %s
                """.formatted(
                        elapsed.toSeconds(),
                        address,
                        address,
                        shownBefore
                                ? "in " + folder.adminKey()
                                : key.text() + " (shown once; kept in " + folder.adminKey() + ")",
                        address,
                        address,
                        address,
                        folder.logs());
    }
}
