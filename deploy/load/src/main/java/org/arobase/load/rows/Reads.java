package org.arobase.load.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arobase.load.beside.Nginx;
import org.arobase.load.drive.Request;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Variant;
import org.arobase.load.machine.Programs;
import org.arobase.load.platform.BareQuarkus;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Part;

/** A record of the directory by its id, layer upon layer; and searches. */
public final class Reads implements Row {
    private static final String BARE = "bare Quarkus endpoint, same bytes";
    private static final String CHECKED = "the same with the identity check";
    private static final String METERED = "the same with metrics and orderly stop too";
    private static final String DIRECT = "directory by id, direct";
    private static final String CACHED = "directory by id, through the gateway, cached";
    private static final String KEYED = "the same with a key, not cached";
    private static final String NAME = "search by name, direct";
    private static final String PLACE = "search by post code, direct";
    private static final String PROMISED = "promised searches";
    private static final String PROXY = "nginx proxy to the directory";
    private static final String CACHE = "nginx proxy_cache, 1 s";

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var body = bench.body();
        try (var bare = BareQuarkus.bare(bench.place(), body);
                var checked = BareQuarkus.checked(
                        bench.place(), body, bench.platform().secrets());
                var metered = BareQuarkus.metered(
                        bench.place(), body, bench.platform().secrets());
                var beside = Beside.start(bench, body)) {
            var group = group(bench, bare, checked, metered, beside);
            return List.of(new Rounds(bench.progress()).run(group, bench.scale().warming()));
        }
    }

    private static Group group(Bench bench, BareQuarkus bare, BareQuarkus checked, BareQuarkus metered, Beside beside)
            throws Exception {
        var identity = bench.platform().anonymous();
        var throughput = new Throughput(Bench.USERS, bench.scale().time());
        var directory = bench.platform().port(Part.COLLECTIVITIES);
        var service = bench.platform().processes(Part.COLLECTIVITIES);
        var variants = new ArrayList<Variant>();
        var skipped = new ArrayList<String>();
        variants.add(throughput.of(BARE, Request.get(bare.port(), Bench.BY_ID, identity), bare.processes()));
        variants.add(throughput.of(CHECKED, Request.get(checked.port(), Bench.BY_ID, identity), checked.processes()));
        variants.add(throughput.of(METERED, Request.get(metered.port(), Bench.BY_ID, identity), metered.processes()));
        variants.add(throughput.of(DIRECT, Request.get(directory, Bench.BY_ID, identity), service));
        var gateway = bench.platform().processes(Part.GATEWAY);
        variants.add(throughput.of(CACHED, Request.get(bench.gateway(), Bench.BY_ID), gateway));
        variants.add(throughput.of(
                KEYED,
                Request.get(bench.gateway(), Bench.BY_ID, bench.platform().adminKey()),
                gateway));
        for (var search : Search.ALL) {
            if (search.isKnownTo(bench)) {
                variants.add(throughput.of(search.title(), Request.get(directory, search.path(), identity), service));
            } else {
                skipped.add(search.title() + ": the directory does not know this search yet");
            }
        }
        variants.add(Variant.fixed(PROMISED, "/s", 5_000));
        beside.nginx()
                .ifPresentOrElse(
                        nginx -> {
                            variants.add(
                                    throughput.of("nginx, a file", Request.get(nginx.files(), Bench.BY_ID), List.of()));
                            variants.add(
                                    throughput.of(PROXY, Request.get(nginx.proxy(), Bench.BY_ID, identity), List.of()));
                            variants.add(
                                    throughput.of(CACHE, Request.get(nginx.cache(), Bench.BY_ID, identity), List.of()));
                        },
                        () -> skipped.add("nginx static, proxy and proxy_cache: there is no nginx on this machine"));
        return new Group(
                "reads",
                "Reads, %d at once".formatted(Bench.USERS),
                bench.scale().rounds(),
                variants,
                claims(),
                skipped);
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim("identity check / bare endpoint", CHECKED, BARE, new Aim.None()),
                new Claim("by id / bare endpoint with identity check", DIRECT, CHECKED, new Aim.AtLeast(0.8)),
                new Claim(
                        "bare with identity check, metrics and orderly stop / by id, in processor time: the rest costs at most 10 %",
                        METERED, DIRECT, Throughput.PROCESSOR, new Aim.AtLeast(0.9)),
                new Claim("metrics and orderly stop / the same without", METERED, CHECKED, new Aim.None()),
                new Claim("gateway, not cached / direct", KEYED, DIRECT, new Aim.None()),
                new Claim("gateway, not cached / nginx proxy", KEYED, PROXY, new Aim.AtLeast(0.5)),
                new Claim("gateway, cached / nginx proxy_cache", CACHED, CACHE, new Aim.AtLeast(0.8)),
                new Claim("search by name / 5,000 a second", NAME, PROMISED, new Aim.AtLeast(1)),
                new Claim("search by post code / 5,000 a second", PLACE, PROMISED, new Aim.AtLeast(1)));
    }

    private record Search(String title, String path) {
        private static final List<Search> ALL = List.of(
                new Search(NAME, "/v1/collectivities?q=frehel"),
                new Search(PLACE, "/v1/collectivities?postalCode=22240"));

        boolean isKnownTo(Bench bench) throws Exception {
            return Http.answers(Http.to(bench.gateway(), path));
        }
    }

    private record Beside(Optional<Nginx> nginx) implements AutoCloseable {
        static Beside start(Bench bench, Path body) throws Exception {
            var program = Programs.find("nginx");
            if (program.isEmpty()) {
                return new Beside(Optional.empty());
            }
            var service = bench.platform().port(Part.COLLECTIVITIES);
            return new Beside(Optional.of(
                    Nginx.start(program.get(), bench.place(), service, Bench.BY_ID, Files.readAllBytes(body))));
        }

        @Override
        public void close() {
            nginx.ifPresent(Nginx::close);
        }
    }
}
