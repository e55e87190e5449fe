package org.arobase.load.rows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.arobase.load.beside.ManyEntities;
import org.arobase.load.drive.Request;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.SecondDirectory;

/** Requests to a directory and to another with ten times as many entities: of the same communes, by id and by name. */
final class TenTimes {
    private static final int ROUNDS = 3;
    private static final int MISTYPED = 6;
    private static final String READ = "by id, as it is";
    private static final String READ_OF_TEN = "by id, among ten times as many";
    private static final String SEARCH = "search by name, a sixth mistyped, as it is";
    private static final String SEARCH_OF_TEN = "the same searches among ten times as many";

    private final Bench bench;
    private final List<Commune> communes;

    private record Commune(String id, String name) {}

    TenTimes(Bench bench) throws SQLException {
        this.bench = bench;
        this.communes = communes(bench);
    }

    Measured measured() throws Exception {
        bench.progress().accept("directory: putting ten times as many entities into a schema, and starting on them");
        fill();
        try (var once = SecondDirectory.startWithRoom(bench.place(), bench.platform());
                var often = SecondDirectory.startOfMany(bench.place(), bench.platform())) {
            once.awaitReady();
            often.awaitReady();
            return new Rounds(bench.progress())
                    .run(group(once, often), bench.scale().warming());
        }
    }

    private void fill() throws Exception {
        try (var schema = SecondDirectory.startOfTheFictive(bench.place(), bench.platform())) {
            schema.awaitReady();
        }
        try (var database = bench.platform().database("collectivities")) {
            ManyEntities.fill(database);
        }
    }

    private Group group(SecondDirectory once, SecondDirectory often) throws Exception {
        var variants = List.of(
                variant(READ, once, this::read),
                variant(READ_OF_TEN, often, this::read),
                variant(SEARCH, once, this::search),
                variant(SEARCH_OF_TEN, often, this::search));
        var claims = List.of(
                new Claim(
                        "by id, ten times as many / as it is, in processor time of the request",
                        READ_OF_TEN,
                        READ,
                        Throughput.PROCESSOR,
                        new Aim.AtMost(1.1)),
                new Claim(
                        "search, ten times as many / as it is, in processor time of the request",
                        SEARCH_OF_TEN,
                        SEARCH,
                        Throughput.PROCESSOR,
                        new Aim.AtMost(2)));
        var rounds = Math.min(ROUNDS, bench.scale().rounds());
        var title = "Requests to ten times as many entities, generated, %d at once".formatted(Bench.USERS);
        return new Group("directory", title, rounds, variants, claims, List.of());
    }

    private Variant variant(String name, SecondDirectory directory, Supplier<String> path) throws Exception {
        var request = Request.get(directory.port(), path, bench.platform().anonymous());
        return new Throughput(Bench.USERS, bench.scale().time()).of(name, request, directory.processes());
    }

    private String read() {
        return "/v1/collectivities/" + any().id();
    }

    private String search() {
        var name = any().name();
        var mistyped = ThreadLocalRandom.current().nextInt(MISTYPED) == 0;
        var asked = mistyped ? name.substring(0, 3) + name.substring(4) : name;
        return "/v1/collectivities?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private Commune any() {
        return communes.get(ThreadLocalRandom.current().nextInt(communes.size()));
    }

    private static List<Commune> communes(Bench bench) throws SQLException {
        var communes = new ArrayList<Commune>();
        try (var database = bench.platform().database("collectivities");
                var rows = database.createStatement().executeQuery("""
                        select id, document ->> 'name' from collectivity
                        where id like 'commune-%' and id not like 'commune-F%' and length(document ->> 'name') >= 6
                        """)) {
            while (rows.next()) {
                communes.add(new Commune(rows.getString(1), rows.getString(2)));
            }
        }
        return communes;
    }
}
