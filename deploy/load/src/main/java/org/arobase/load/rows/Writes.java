package org.arobase.load.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arobase.load.drive.Header;
import org.arobase.load.drive.Request;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.machine.Programs;
import org.arobase.load.platform.Part;

/** Durable writes, one a request and one a transaction, beside the same statements without anything before them. */
public final class Writes implements Row {
    /** What has never written takes three times as long: there is little traffic in a round. */
    private static final int WARMING = 3;

    private static final String INSERTS = "pgbench, action and event inserted";
    private static final String CREATE_DIRECT = "create an action, direct";
    private static final String CREATE = "create an action, through the gateway";
    private static final String UPDATES = "pgbench, action locked and updated, event inserted";
    private static final String PUBLISH_DIRECT = "publish an action, direct";
    private static final String PUBLISH = "publish an action, through the gateway";
    private static final Header JSON = Header.fixed("Content-Type", "application/json");
    private static final Header FIRST = Header.fixed("If-Match", "\"1\"");
    /** More than any machine of this size publishes. */
    private static final int DRAFTS_A_SECOND = 5_000;

    @Override
    public String name() {
        return "writes";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var drafts = Drafts.of(bench);
        var variants = new ArrayList<Variant>();
        var skipped = new ArrayList<String>();
        var pgbench = Programs.find("pgbench");
        if (pgbench.isPresent()) {
            var beside = new SameInserts(bench, drafts, pgbench.get());
            variants.add(beside.variant(INSERTS, "inserts.sql", beside.inserts()));
            variants.add(beside.variant(UPDATES, "updates.sql", beside.updates()));
        } else {
            skipped.add("pgbench: there is none on this machine");
        }
        var actions = bench.platform().port(Part.ACTIONS);
        variants.add(create(bench, CREATE_DIRECT, actions, bench.platform().admin(), Part.ACTIONS));
        variants.add(create(bench, CREATE, bench.gateway(), bench.platform().adminKey(), Part.GATEWAY));
        variants.add(
                publish(bench, drafts, PUBLISH_DIRECT, actions, bench.platform().admin()));
        variants.add(publish(
                bench, drafts, PUBLISH, bench.gateway(), bench.platform().adminKey()));
        var title = "Durable writes, %d at once".formatted(Bench.USERS);
        var scale = bench.scale();
        var group = new Group("writes", title, scale.rounds(), variants, claims(), skipped);
        return List.of(new Rounds(bench.progress()).run(group, WARMING));
    }

    private static Variant create(Bench bench, String name, int port, Header identity, Part measured) {
        var request = Request.post(port, () -> "/v1/actions", Optional.of(Drafts.NEW), JSON, identity);
        var throughput = new Throughput(Bench.USERS, bench.scale().time());
        return throughput.of(name, request, bench.platform().processes(measured));
    }

    private static Variant publish(Bench bench, Drafts drafts, String name, int port, Header identity) {
        return new Variant(name, "/s", () -> publication(bench, drafts, port, identity));
    }

    private static Sample publication(Bench bench, Drafts drafts, int port, Header identity) throws Exception {
        var time = bench.scale().time();
        var batch = drafts.add(DRAFTS_A_SECOND * (int) (time.toSeconds() + 1));
        var request = Request.post(port, batch::publication, Optional.empty(), FIRST, identity);
        var sample = new Throughput(Bench.USERS, time)
                .sample(request, () -> bench.platform().processes(Part.ACTIONS));
        drafts.settle();
        return sample;
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim("create through the gateway / pgbench", CREATE, INSERTS, new Aim.AtLeast(0.25)),
                new Claim("create direct / pgbench", CREATE_DIRECT, INSERTS, new Aim.None()),
                new Claim("publish through the gateway / pgbench", PUBLISH, UPDATES, new Aim.AtLeast(0.25)),
                new Claim("publish direct / pgbench", PUBLISH_DIRECT, UPDATES, new Aim.None()));
    }
}
