package org.arobase.load.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.BareQuarkus;
import org.arobase.load.platform.SecondDirectory;
import org.arobase.load.platform.StartCache;

/** How much longer than an empty Quarkus service the directory takes to be there, on a database that holds everything. */
final class DirectoryStart {
    private static final int ROUNDS = 3;
    private static final String EMPTY = "an empty Quarkus service, until it answers";
    private static final String EXTENSIONS = "the directory of thirty fictive entities, until it is ready";
    private static final String DIRECTORY = "the directory, until it is ready";
    private static final String TAUGHT_EMPTY = "an empty Quarkus service from a start cache, until it answers";
    private static final String TAUGHT = "the directory from a start cache, until it is ready";
    private static final String TAUGHT_LATER = "how much later it is ready than the empty one, both from start caches";
    private static final String LATER = "how much later it is ready";
    private static final String COUNTRY = "of that, what the country takes: later than with thirty entities";
    private static final String LOADING = "of that, with its port open: reading and indexing what it holds";
    private static final String PROMISED = "promised";

    private final Bench bench;
    private final Path body;
    private double empty;
    private double extensions;
    private double listening;
    private double ready;
    private double taughtEmpty;
    private double taught;
    private StartCache cacheOfEmpty;
    private StartCache cache;

    DirectoryStart(Bench bench) throws Exception {
        this.bench = bench;
        this.body = bench.body();
    }

    Measured measured() throws Exception {
        var variants = List.of(
                new Variant(EMPTY, "s", this::empty),
                new Variant(EXTENSIONS, "s", this::extensions),
                new Variant(DIRECTORY, "s", this::directory),
                new Variant(TAUGHT_EMPTY, "s", this::taughtEmpty),
                new Variant(TAUGHT, "s", this::taught),
                new Variant(LATER, "s", () -> new Sample(ready - empty)),
                new Variant(COUNTRY, "s", () -> new Sample(ready - extensions)),
                new Variant(LOADING, "s", () -> new Sample(ready - listening)),
                new Variant(TAUGHT_LATER, "s", () -> new Sample(taught - taughtEmpty)),
                Variant.fixed(PROMISED, "s", 3));
        var claims = List.of(
                new Claim("later than an empty service / 3 s", LATER, PROMISED, new Aim.AtMost(1)),
                new Claim("the same, both from start caches / 3 s", TAUGHT_LATER, PROMISED, new Aim.AtMost(1)),
                new Claim(
                        "later than the same service with thirty entities / 3 s", COUNTRY, PROMISED, new Aim.AtMost(1)),
                new Claim("reading and indexing / 3 s", LOADING, PROMISED, new Aim.None()));
        var rounds = Math.min(ROUNDS, bench.scale().rounds());
        var group = new Group("directory", "How soon the directory is there", rounds, variants, claims, List.of());
        return new Rounds(bench.progress()).run(group, 0);
    }

    private Sample empty() throws Exception {
        var begin = System.nanoTime();
        var service = BareQuarkus.bare(bench.place(), body);
        empty = since(begin);
        service.close();
        return new Sample(empty);
    }

    /** What an empty service has not: a database, Kafka, and the code that talks to them. */
    private Sample extensions() throws Exception {
        var begin = System.nanoTime();
        try (var directory = SecondDirectory.startOfTheFictive(bench.place(), bench.platform())) {
            directory.awaitReady();
            extensions = since(begin);
            return new Sample(extensions);
        }
    }

    private Sample directory() throws Exception {
        var begin = System.nanoTime();
        try (var directory = SecondDirectory.start(bench.place(), bench.platform())) {
            directory.awaitPort();
            listening = since(begin);
            directory.awaitReady();
            ready = since(begin);
            return new Sample(ready, Map.of("s until its port is open", listening));
        }
    }

    private Sample taughtEmpty() throws Exception {
        if (cacheOfEmpty == null) {
            cacheOfEmpty = BareQuarkus.cache(bench.place(), body);
        }
        var begin = System.nanoTime();
        var service = BareQuarkus.bareFrom(cacheOfEmpty, bench.place(), body);
        taughtEmpty = since(begin);
        service.close();
        return new Sample(taughtEmpty);
    }

    private Sample taught() throws Exception {
        if (cache == null) {
            bench.progress().accept("directory: starting it once to make its start cache");
            cache = SecondDirectory.cache(bench.place(), bench.platform());
        }
        var begin = System.nanoTime();
        try (var directory = SecondDirectory.startFrom(cache, bench.place(), bench.platform())) {
            directory.awaitReady();
            taught = since(begin);
            return new Sample(taught);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
