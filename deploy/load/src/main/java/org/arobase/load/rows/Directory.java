package org.arobase.load.rows;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.DirectoryCore;
import org.arobase.load.platform.DirectoryCore.Round;
import org.arobase.load.platform.Http;

/** The directory: how soon it is there, and what ten times as many entities would change. */
public final class Directory implements Row {
    private static final String EXPORT = "/v1/collectivities.ndjson";
    private static final String READ = "read by id in memory";
    private static final String READ_OF_TEN = "the same with ten times as many entities";
    private static final String SEARCH = "search in memory, names and codes, a sixth mistyped";
    private static final String SEARCH_OF_TEN = "the same searches with ten times as many";

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        return List.of(new DirectoryStart(bench).measured(), new TenTimes(bench).measured(), tenTimes(bench));
    }

    private static Measured tenTimes(Bench bench) throws Exception {
        var scale = bench.scale();
        bench.progress().accept("directory: making ten of it, which takes a minute or two");
        var rounds = new DirectoryCore(bench.place())
                .rounds(
                        documents(bench),
                        scale.withRounds(3).rounds(),
                        scale.time(),
                        line -> bench.progress().accept("directory, " + line));
        Map<String, List<Sample>> samples = Map.of(
                READ, of(rounds, Round::byId),
                READ_OF_TEN, of(rounds, Round::byIdOfTen),
                SEARCH, of(rounds, Round::search),
                SEARCH_OF_TEN, of(rounds, Round::searchOfTen));
        var variants = List.of(READ, READ_OF_TEN, SEARCH, SEARCH_OF_TEN).stream()
                .map(name -> new Variant(name, "us", () -> samples.get(name).getFirst()))
                .toList();
        var claims = List.of(
                new Claim("by id, ten times as many / as it is", READ_OF_TEN, READ, new Aim.AtMost(1.1)),
                new Claim("search, ten times as many / as it is", SEARCH_OF_TEN, SEARCH, new Aim.AtMost(2)));
        var title = "Ten times as many entities, generated, in processor time";
        return new Measured(new Group("directory", title, rounds.size(), variants, claims, List.of()), samples);
    }

    private static List<Sample> of(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .map(round -> new Sample(figure.applyAsDouble(round)))
                .toList();
    }

    private static Path documents(Bench bench) throws Exception {
        var file = HttpResponse.BodyHandlers.ofFile(bench.place().beside("directory.ndjson"));
        var answer = Http.CLIENT.send(Http.to(bench.gateway(), EXPORT).build(), file);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("GET %s answers %d".formatted(EXPORT, answer.statusCode()));
        }
        return answer.body();
    }
}
